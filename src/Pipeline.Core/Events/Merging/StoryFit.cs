using NodaTime;

namespace Pipeline.Core.Events.Merging;

/// <summary>How well a report that has only the day of its story fits a cluster of another day.</summary>
/// <remarks>
/// <c>Trước khi lên núi, hai ông đã ký Tuyên bố chung</c>, told in the story of the day after. It is the act that other reports date
/// when the same two parties do it within the days by which reports disagree, or when the words are the same.
/// </remarks>
internal static class StoryFit
{
    private const double SameWords = 0.9;

    // so many content syllables alike are no accident
    private const int LeastSyllables = 8;

    /// <summary>Less than any fit of the same day; null when they are two acts.</summary>
    public static double? Score(LocalEvent unit, EventCluster cluster, MergeOptions options)
    {
        if (!unit.IsDatedByStory || !cluster.Date.IsDay || cluster.HasOtherOf(unit) || cluster.Date.DaysTo(unit.Date) is not { } days)
        {
            return null;
        }

        var likeness = ClusterFit.Content(unit, cluster);
        if (likeness >= SameWords && unit.Content.Count >= LeastSyllables)
        {
            return Math.Abs(days) <= options.UndatedWindowDays ? 0.5 : null;
        }

        // who met on one day may meet on the next
        var isOnce = unit.Type != "CONSULT" || likeness >= options.DisagreeingContent || (Math.Abs(days) == 1 && cluster.Members.Any(m => AreOfSameLeaders(unit, m)));
        var window = IsSeldom(unit, cluster) || AreAllOfStories(unit, cluster) ? DoneOnce.Days : options.DisagreeingDays;
        return Math.Abs(days) <= window && isOnce && cluster.Members.Any(m => PartyMatch.AreOfSameTwo(unit, m) || DoneOnce.IsMeasureOfTwo(unit, m)) ? 0.25 : null;
    }

    // the two who meet, both by name: told on the day after, it is the same talk
    private static bool AreOfSameLeaders(LocalEvent left, LocalEvent right) =>
        left.Parties.Count(party => SameParty.IsNamedPerson(party) && right.Parties.Any(other => SameParty.Are(party, other))) >= 2;

    // no report tells its day: each has that of whatever else its story dates
    private static bool AreAllOfStories(LocalEvent unit, EventCluster cluster) => cluster.Members.All(m => m.IsDatedByStory
        && unit.Article.PublishedAt is { } here && m.Article.PublishedAt is { } there && Math.Abs(Period.DaysBetween(here, there)) <= 2);

    private static bool IsSeldom(LocalEvent unit, EventCluster cluster) =>
        unit is { Type: "SANCTION", Mode: "expel" or "withdraw" } || cluster.Members.Any(m => DoneOnce.Are(unit, m));
}
