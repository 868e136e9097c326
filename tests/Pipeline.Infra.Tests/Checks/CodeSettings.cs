using System.Reflection;
using Pipeline.Azure.Language;
using Pipeline.Stages;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>Every setting that somebody reads, under its name in the environment.</summary>
internal static class CodeSettings
{
    /// <summary>Read by the platform: the Functions host, its storage extensions and the Azure Monitor exporter. Source: their documentation.</summary>
    public static IReadOnlyList<string> Platform { get; } =
    [
        .. Connection("AzureWebJobsStorage"),
        "AzureWebJobsDisableHomepage",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
    ];

    /// <summary>Read by the code, or by the trigger extensions for the connection that the code's attributes name.</summary>
    public static IReadOnlyList<string> Code { get; } = [.. Connection(StorageNames.Connection), .. Options()];

    private static IEnumerable<string> Connection(string name) =>
        new[] { "blobServiceUri", "queueServiceUri", "tableServiceUri", "credential", "clientId" }.Select(part => $"{name}__{part}");

    // An options class names its configuration section in a constant; each of its properties is a setting.
    private static IEnumerable<string> Options() =>
        from assembly in new[] { typeof(LanguageOptions).Assembly, typeof(StorageNames).Assembly, Assembly.Load("Pipeline.Functions") }
        from type in assembly.GetTypes()
        let section = type.GetField("Section", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where section is { IsLiteral: true }
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.SetMethod is not null
        select $"{section.GetRawConstantValue()}__{property.Name}";
}
