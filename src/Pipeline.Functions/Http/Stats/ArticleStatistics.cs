namespace Pipeline.Functions.Http.Stats;

/// <summary>Articles counted.</summary>
/// <param name="Total">All that were counted.</param>
/// <param name="Complete">False when there are more.</param>
/// <param name="States">By state.</param>
public sealed record ArticleStatistics(int Total, bool Complete, IReadOnlyDictionary<string, int> States);
