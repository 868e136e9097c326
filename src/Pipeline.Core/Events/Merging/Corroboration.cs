using Pipeline.Core.Events.Scope;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Whether reports none of which makes an event alone make one together: what one article tells in a clause on the way, or in words that
/// leave doubt, and another tells of the same parties and the same day.
/// </summary>
internal static class Corroboration
{
    private const int LeastArticles = 2;

    /// <summary>Likeness of words (0–1) from which two such reports tell one act.</summary>
    private const double SameWords = 0.5;

    /// <summary>Whether at least two articles that are no copies of one another tell it, one with its day, and one of them as its news or both in much the same words.</summary>
    public static bool Holds(EventCluster cluster)
    {
        if (!cluster.Date.IsDay || UndatedEvidence.IsSaidOften(cluster.Seed))
        {
            return false;
        }

        var told = cluster.Members.Where(unit => (unit.Date.Overlaps(cluster.Date) || !unit.Date.IsKnown) && Counts(unit, cluster)).ToList();
        return told.DistinctBy(Original, StringComparer.Ordinal).Count() >= LeastArticles
            && (told.Exists(unit => unit.Mentions.Any(mention => mention.IsLead)) || told.Exists(unit => told.Exists(other => Original(unit) != Original(other) && (DoneOnce.Are(unit, other) || EvidenceContent.Similarity(unit.Content, other.Content) >= SameWords))));
    }

    private static string Original(LocalEvent unit) => unit.Article.DuplicateOf.Length > 0 ? unit.Article.DuplicateOf : unit.Article.ArticleId;

    // a page of no day is in doubt for what it is, and another such page takes none of it away; one that tells a man's fate with the day of it has a dated page to bear it out
    private static bool Counts(LocalEvent unit, EventCluster cluster) => (unit.Article.PublishedAt is not null || cluster.Members.Any(m => m.Article.PublishedAt is not null && m.Date == unit.Date && DoneOnce.Are(unit, m))) && unit.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Planned or EventStatus.Cancelled
        && unit.Mentions.Any(mention => mention.NoEventBecause is ScopeReasons.Doubtful or ScopeReasons.InPassing);
}
