using NodaTime;
using Pipeline.Core.Events.Codebook;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Whether a report without a day says enough to be of a cluster: one state in common and a day not too far away are shared by most
/// of what is told in passing (<c>Mỹ cam kết</c>, <c>các vụ tấn công</c>).
/// </summary>
internal static class UndatedEvidence
{
    /// <summary>Likeness of words (0–1) from which two attacks or marches of one town are one.</summary>
    private const double TownContent = 0.25;

    /// <summary>Likeness of words (0–1) from which one's words about one state are the same ones.</summary>
    private const double OftenContent = 0.5;

    private const int FreshDays = 2;

    /// <summary>Whether its words, its two sides, its man or its town are those of the cluster.</summary>
    public static bool IsEnough(LocalEvent unit, EventCluster cluster, MergeOptions options)
    {
        var content = ClusterFit.Content(unit, cluster);
        if (content >= options.DisagreeingContent)
        {
            return true;
        }

        var isOften = IsSaidOften(unit);
        return cluster.Members.Any(m => DoneOnce.Are(unit, m) || IsOneUltimatum(unit, m)
            || (content >= (isOften ? OftenContent : options.UndatedContent) && IsTold(unit) && PartyMatch.ShareMoreThanHome(unit, m))
            || (!isOften && PartyMatch.AreOfSameTwo(unit, m))
            || ((!isOften || content >= options.OfTwoContent) && IsNear(unit, cluster, m, options.BothUndatedDays) && AreOfOneTwo(unit, m))
            || IsOneWithdrawal(unit, m)
            || ((content >= TownContent || IsFresh(unit, cluster)) && IsOfOneTown(unit, m))
            || (IsTold(unit) && unit.Headline.IsOfStory(m.Headline)));
    }

    /// <summary>Whether an attack of unknown day is told when that of the cluster was news: of one town one hears of one such a week.</summary>
    public static bool IsFresh(LocalEvent unit, EventCluster cluster) =>
        !unit.Date.IsKnown && unit.Article.PublishedAt is { } reported && cluster.Date.IsDay && Period.DaysBetween(cluster.Date.Start!.Value, reported) is >= 0 and <= FreshDays;

    /// <summary>What may happen, or is only asked for, is told of a state every day.</summary>
    public static bool IsTold(LocalEvent unit) => unit.Status is not (EventStatus.Hypothetical or EventStatus.CalledFor);

    /// <summary>Who agrees on something does so at each meeting; a paper is signed once.</summary>
    public static bool IsSaidOften(LocalEvent unit) => IsOften(unit.Type) || unit is { Type: "AGREE", Mode: "" };

    /// <summary>Words and gifts, of which a pair has many.</summary>
    public static bool IsOften(string type) => SpokenActs.Are(type) || type is "AID" or "COOPERATE";

    /// <summary>Told within days of the act, or of the other report where neither tells its day.</summary>
    private static bool IsNear(LocalEvent unit, EventCluster cluster, LocalEvent member, int days) =>
        unit.ReportedAt is { } reported && (cluster.Date.End ?? member.ReportedAt) is { } day && Math.Abs(Period.DaysBetween(day, reported)) <= days;

    /// <summary>Of the same two states, or of the same two who speak for them.</summary>
    public static bool AreOfOneTwo(LocalEvent left, LocalEvent right)
    {
        var there = Countries(right);
        return PartyMatch.AreOfSameTwo(left, right) || Countries(left).Count(there.Contains) >= 2;
    }

    /// <summary>That a leader go is demanded by many of his country, and each report names another of them.</summary>
    public static bool IsOneUltimatum(LocalEvent left, LocalEvent right) => left is { Type: "REQUEST", Mode: "yield" } && PartyMatch.AreOfSameSides(left, right);

    /// <summary>Of its parties and, since it may be told instead of who was struck, of its place.</summary>
    private static HashSet<string> Countries(LocalEvent unit) => unit.Parties.Select(party => party.Country)
        .Append(unit.Type == "ASSAULT" ? unit.Place?.Country ?? "" : "").Where(country => country.Length > 0).ToHashSet(StringComparer.Ordinal);

    // "sẽ rút quân khỏi Niger", and months later "người lính Pháp cuối cùng rời Niger"
    private static bool IsOneWithdrawal(LocalEvent left, LocalEvent right) =>
        left is { Type: "RETREAT", Mode: "withdraw", Place: { Country.Length: > 0 } from } && right.Mode == "withdraw" && right.Place?.Country == from.Country
        && PartyMatch.ShareState(left.Actors, right.Actors) && left.Actors.Any(party => party.Country != from.Country);

    private static bool IsOfOneTown(LocalEvent left, LocalEvent right) => left.Type is "ASSAULT" or "PROTEST" && PlaceFit.AreAtOnePlace(left, right);
}
