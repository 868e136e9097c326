using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

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

    /// <summary>Whether at least two articles that are no copies of one another tell it, one with its day, and one of them as its news or both of one man, at one place or in much the same words.</summary>
    public static bool Holds(EventCluster cluster)
    {
        if (!cluster.Date.IsDay || UndatedEvidence.IsSaidOften(cluster.Seed))
        {
            return false;
        }

        var told = cluster.Members.Where(unit => (unit.Date.Overlaps(cluster.Date) || !unit.Date.IsKnown) && Counts(unit, cluster)).ToList();
        return told.DistinctBy(Original, StringComparer.Ordinal).Count() >= LeastArticles
            && (told.Exists(unit => unit.Mentions.Any(mention => mention.IsLead && IsOfPublicAffairs(mention))) || told.Exists(unit => told.Exists(other => Original(unit) != Original(other) && (IsPublic(unit) || IsPublic(other) ? AreOfOne(unit, other) : AreOfOneAtHome(unit, other)))));
    }

    private static string Original(LocalEvent unit) => unit.Article.DuplicateOf.Length > 0 ? unit.Article.DuplicateOf : unit.Article.ArticleId;

    private static bool AreOfOne(LocalEvent left, LocalEvent right) =>
        IsOfSamePeople(left, right) || EvidenceContent.Similarity(left.Content, right.Content) >= SameWords;

    private static bool IsOfSamePeople(LocalEvent left, LocalEvent right) =>
        DoneOnce.Are(left, right) || (PartyMatch.SharePerson(left, right) && PartyMatch.AreOfSameTwo(left, right));

    // who was at school, whose son fought: two papers print that too, in the same words
    private static bool AreOfOneAtHome(LocalEvent left, LocalEvent right) =>
        PartyMatch.AreOfSameTwo(left, right) || (left.Type is not ("CONSULT" or "ASSAULT") && (AreOfOne(left, right) || PlaceFit.AreAtOnePlace(left, right)));

    private static bool IsPublic(LocalEvent unit) => unit.Mentions.Any(IsOfPublicAffairs);

    // a page of no day is in doubt for what it is, and another such page takes none of it away; one that tells a man's fate, or with whom he met, with the day of it has a dated page to bear it out
    private static bool Counts(LocalEvent unit, EventCluster cluster) => (unit.Article.PublishedAt is not null || cluster.Members.Any(m => m.Article.PublishedAt is not null && m.Date == unit.Date && IsOfSamePeople(unit, m))) && unit.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Planned or EventStatus.Cancelled
        && unit.Mentions.Any(mention => IsOfPublicAffairs(mention) || IsOfHome(mention));

    private static bool IsOfPublicAffairs(EventMention mention) => mention.NoEventBecause is ScopeReasons.Doubtful or ScopeReasons.InPassing;

    // a strike at one firm, a village against its commune: what two papers print with its day is news, whoever takes part
    private static bool IsOfHome(EventMention mention) => mention.DatePrecision == DatePrecision.Day
        && (mention.NoEventBecause is ScopeReasons.PartyMissing or ScopeReasons.PrivateParties || ScopeReasons.IsPageOfHome(mention.NoEventBecause));
}
