using Pipeline.Azure.Language;

namespace Pipeline.Functions.Http.Health;

/// <summary>Whether the app can work.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> (the language service is not used at the moment) or <c>unhealthy</c>.</param>
/// <param name="Storage"><c>ok</c>, or the kind of failure.</param>
/// <param name="Analyzer">Version of the embedded analyzer.</param>
/// <param name="Language">State of the language service; null when none is configured.</param>
public sealed record HealthReport(string Status, string Storage, string Analyzer, LanguageState? Language);
