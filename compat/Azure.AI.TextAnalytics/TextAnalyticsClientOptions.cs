using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>Options of the client.</summary>
public class TextAnalyticsClientOptions(TextAnalyticsClientOptions.ServiceVersion version = TextAnalyticsClientOptions.ServiceVersion.V2023_04_01) : ClientOptions
{
    /// <summary>API versions; the stand-in speaks the one that the pipeline uses.</summary>
    public enum ServiceVersion
    {
        V2023_04_01 = 5,
    }

    internal string ApiVersion { get; } = version == ServiceVersion.V2023_04_01
        ? "2023-04-01"
        : throw new ArgumentOutOfRangeException(nameof(version), version, "Only API version 2023-04-01 is spoken here.");
}
