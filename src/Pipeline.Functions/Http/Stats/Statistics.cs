namespace Pipeline.Functions.Http.Stats;

/// <summary>Counts for a timeline and live counters.</summary>
/// <param name="Events">Events that fit the filters.</param>
/// <param name="Articles">All articles.</param>
public sealed record Statistics(EventStatistics Events, ArticleStatistics Articles);
