using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Reports of one act that differ by a day or two (time zones, a reporter's slip) against two acts of one pair on neighbouring days.
/// </summary>
/// <remarks>
/// Apart is the rule. They are joined only when a copy links them, when their words are nearly the same, or when the act is of a kind that the same two do once; never when one article tells both.
/// </remarks>
internal static class DisagreeingDays
{
    // "thăm bốn ngày", and the day of going home
    private const int LongestStay = 5;

    public static List<EventCluster> Join(List<EventCluster> clusters, MergeOptions options)
    {
        var joined = new List<EventCluster>();
        foreach (var cluster in clusters.OrderByDescending(c => c.Members.Count).ThenBy(c => c.Date.Start))
        {
            var target = joined.Find(c => SameAct(c, cluster, options));
            if (target is null)
            {
                joined.Add(cluster);
                continue;
            }

            foreach (var member in cluster.Members)
            {
                target.Add(member);
            }
        }

        return joined;
    }

    private static bool SameAct(EventCluster left, EventCluster right, MergeOptions options) =>
        left.Date.IsDay && right.Date.IsDay
        && left.Date.DaysTo(right.Date) is { } days && days != 0 && Math.Abs(days) <= Window(left, right, options)
        && !right.Members.Any(left.HasOtherOf)
        && right.Members.All(m => ClusterFit.Score(m, left, options) is not null)
        && (LinkedByCopy(left, right) || right.Members.Any(m => ClusterFit.Content(m, left) >= options.DisagreeingContent) || TimeZones.Explain(left, right) || IsOneStay(left, right) || IsCounted(left, right)
            || IsDoneOnce(left, right) || IsOneStrike(left, right) || IsOneCall(left, right) || PlanOutcome.Are(left, right) || right.Members.Any(m => IsOneMeasure(m, left, options)));

    private static int Window(EventCluster left, EventCluster right, MergeOptions options) =>
        PlanOutcome.Are(left, right) ? int.MaxValue : IsDoneOnce(left, right) ? DoneOnce.Days : IsOneStay(left, right) ? LongestStay : options.DisagreeingDays;

    private static bool IsDoneOnce(EventCluster left, EventCluster right) =>
        left.Members.Any(one => right.Members.Any(other => DoneOnce.Are(one, other)));

    // "hôm qua" in Hanoi is the day before in Washington, which the other report writes out
    private static bool IsOneCall(EventCluster left, EventCluster right) => left.Seed.Mode == "phone" && Math.Abs(left.Date.DaysTo(right.Date) ?? 0) == 1
        && left.Members.All(IsCountedFromToday) != right.Members.All(IsCountedFromToday) && left.Members.Any(one => right.Members.Any(other => PartyMatch.AreOfSameTwo(one, other) && one.Parties.All(SameParty.IsNamedPerson)));

    private static bool IsCountedFromToday(LocalEvent unit) => unit.DateText.Length > 0 && !unit.DateText.Any(char.IsDigit);

    // "đêm thứ Tư, rạng sáng thứ Năm", and elsewhere "hôm 31/10": the blow at one town that two articles head with
    private static bool IsOneStrike(EventCluster left, EventCluster right) => Math.Abs(left.Date.DaysTo(right.Date) ?? 0) == 1
        && left.Members.Any(one => right.Members.Any(other => one.Type == "ASSAULT" && PlaceFit.AreAtOnePlace(one, other) && one.Headline.IsOfStory(other.Headline)));

    // what states do to one another is not repeated on the next day in much the same words
    private static bool IsOneMeasure(LocalEvent unit, EventCluster cluster, MergeOptions options) =>
        ClusterFit.Content(unit, cluster) >= options.UndatedContent && cluster.Members.Any(m => DoneOnce.IsMeasureOfTwo(unit, m));

    // "trước đó một tuần" is seldom seven days, and "ba ngày trước" may be counted from the day before: the act of the same that another report dates
    private static bool IsCounted(EventCluster left, EventCluster right) =>
        ((Counts(left, " tuần") || Counts(right, " tuần")) && left.Members.Any(one => right.Members.Any(other => PartyMatch.AreOfSameTwo(one, other))))
        || (Math.Abs(left.Date.DaysTo(right.Date) ?? 0) == 1 && Counts(left, " trước") != Counts(right, " trước")
            && left.Members.Any(one => right.Members.Any(other => PartyMatch.AreOfSameTwo(one, other) || PartyMatch.SharePerson(one, other))));

    private static bool Counts(EventCluster cluster, string unit) =>
        cluster.Members.All(member => member.DateBasis == DateBasis.Relative && member.DateText.Contains(unit, StringComparison.OrdinalIgnoreCase));

    // who is a guest on one day and leaves within the week came once
    private static bool IsOneStay(EventCluster left, EventCluster right) =>
        left.Seed.Mode == "visit" && left.Members.Any(one => right.Members.Any(other => PartyMatch.AreOfSameTwo(one, other) && one.Parties.Any(SameParty.IsNamedPerson)));

    private static bool LinkedByCopy(EventCluster left, EventCluster right) => right.Members.Any(r => left.Members.Any(l =>
        r.Article.DuplicateOf == l.Article.ArticleId || l.Article.DuplicateOf == r.Article.ArticleId
        || (r.Article.DuplicateOf.Length > 0 && r.Article.DuplicateOf == l.Article.DuplicateOf)));
}
