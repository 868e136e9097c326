namespace Pipeline.Stages.Query.Articles;

/// <summary>Articles by state.</summary>
/// <param name="ByState">State, in lower case, to number of articles.</param>
/// <param name="IsComplete">False when there are more than were counted.</param>
public sealed record ArticleCounts(IReadOnlyDictionary<string, int> ByState, bool IsComplete);
