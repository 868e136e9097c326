namespace Pipeline.Core.Language;

/// <summary>Which analyzer produced an analysis.</summary>
/// <param name="Name"><c>embedded</c> or <c>embedded+azure-language</c>.</param>
/// <param name="Version">Version of the embedded rules and data.</param>
/// <param name="Model">Model version that the service reported, or "".</param>
/// <param name="Note">Why a configured service did not serve, or "".</param>
public sealed record AnalyzerInfo(string Name, string Version, string Model = "", string Note = "");
