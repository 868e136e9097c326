namespace Azure.AI.TextAnalytics;

/// <summary>Options of one request.</summary>
public class TextAnalyticsRequestOptions
{
    public bool IncludeStatistics { get; set; }

    public string? ModelVersion { get; set; }

    public bool? DisableServiceLogs { get; set; }
}
