using NodaTime;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Acts of which one man or state has several within days: words, gifts, shows of force, attacks, seizures, arrests, sanctions, meetings on a journey. The same parties are no evidence
/// there that two reports mean one act.
/// </summary>
internal static class Repeated
{
    /// <summary>Days from the article that weighs a measure to the day it is taken.</summary>
    private const int LongestPlan = 14;

    /// <summary>Likeness of words (0–1) from which what is told of one day is one act.</summary>
    private const double SameDayContent = 0.5;

    /// <summary>Likeness of words (0–1) from which shows of force of one day are one.</summary>
    private const double SameMoveContent = 0.4;

    /// <summary>Likeness of words (0–1) from which two attacks, seizures or marches of one town are one.</summary>
    private const double TownContent = 0.35;

    /// <summary>Whether nothing but the parties speaks for the report to be of the cluster.</summary>
    public static bool IsAnother(LocalEvent unit, EventCluster cluster, MergeOptions options) => unit.Type switch
    {
        "PROTEST" when IsAtOtherFirm(unit, cluster) => true,
        "ASSAULT" or "PROTEST" => !(IsOfItsDay(unit, cluster) && (IsAbroad(unit) || IsOneMarch(unit, cluster) || cluster.Members.Any(m => PartyMatch.ShareMoreThanHome(unit, m)))) && !IsOneAttack(unit, cluster, options),
        "COERCE" when unit.Mode == "arrest" => !IsOfItsDay(unit, cluster) && !cluster.Members.Any(m => DoneOnce.Are(unit, m)) && !IsOneOfMany(unit, cluster, options),
        "SANCTION" or "CONCEDE" => unit.Mode is "discontinue" or "ease" or "" && !IsOfItsDay(unit, cluster) && !UndatedEvidence.IsFresh(unit, cluster) && !IsPlanOf(unit, cluster) && !IsOneOfMany(unit, cluster, options),
        "COERCE" => unit.Mode == "seize" && !IsOfItsDay(unit, cluster) && !cluster.Members.Any(m => PartyMatch.AreOfSameSides(unit, m)) && !IsOneAttack(unit, cluster, options),
        "CONSULT" => unit.Mode is "meet" or "negotiate" && cluster.Members.Count(m => !IsWithSomebody(unit, m, IsOfItsDay(unit, cluster))) * EventCluster.MembersAnswered < cluster.Members.Count && !IsAlike(unit, cluster, options),
        _ => (unit.Type == "MOBILIZE" || UndatedEvidence.IsSaidOften(unit)) && !IsOneMatter(unit, cluster, options),
    };

    // "có thể dỡ bỏ hoàn toàn lệnh cấm bán vũ khí", and days later "dỡ bỏ": what one state weighed for another has been done
    private static bool IsPlanOf(LocalEvent unit, EventCluster cluster) => unit.Status is EventStatus.Planned or EventStatus.Hypothetical
        && unit.Article.PublishedAt is { } told && cluster.Date.IsDay && Period.DaysBetween(told, cluster.Date.Start!.Value) is >= 0 and <= LongestPlan
        && cluster.Members.Any(m => m.Status is EventStatus.Occurred or EventStatus.Ongoing && PartyMatch.AreOfSameSides(unit, m));

    /// <summary>Arrests of suspects without a name, sanctions and their easing: there are many of each, told in the same few words and the names of two states.</summary>
    private static bool IsOneOfMany(LocalEvent unit, EventCluster cluster, MergeOptions options) =>
        IsAlike(unit, cluster, options) || ClusterFit.Content(unit, cluster) >= options.DisagreeingContent;

    private static bool IsOneMatter(LocalEvent unit, EventCluster cluster, MergeOptions options) =>
        IsAlike(unit, cluster, options) || (ClusterFit.Content(unit, cluster) >= options.DisagreeingContent && cluster.Members.Any(m => unit.Phrases.Overlaps(m.Phrases)))
        || cluster.Members.Any(m => UndatedEvidence.IsOneUltimatum(unit, m) || IsSaidOfNews(unit, cluster, m))
        || (IsOfItsDay(unit, cluster) && (ClusterFit.Content(unit, cluster) >= (unit.Type == "MOBILIZE" ? SameMoveContent : SameDayContent) || cluster.Members.Any(m => IsToldOfOne(unit, m))));

    // "Ngoại trưởng lên án cuộc đảo chính", told without its day while it is news: the same man's blame of the same state
    private static bool IsSaidOfNews(LocalEvent left, EventCluster cluster, LocalEvent right) =>
        left.Type == "ACCUSE" && left.Mode == right.Mode && UndatedEvidence.IsFresh(left, cluster) && PartyMatch.AreOfSameTwo(left, right) && PartyMatch.SharePerson(left, right);

    // workers of one town strike once a day, planned, called off or done
    private static bool IsOneMarch(LocalEvent unit, EventCluster cluster) =>
        unit.Type == "PROTEST" && cluster.Members.Any(m => m.Mode == unit.Mode && PlaceFit.AreAtOnePlace(unit, m));

    // in one industrial park the workers of two firms walk out on one day
    private static bool IsAtOtherFirm(LocalEvent unit, EventCluster cluster) =>
        unit.Firms.Count > 0 && cluster.Members.Any(m => m.Firms.Count > 0) && !cluster.Members.Any(m => EvidenceFirms.AreOne(unit, m));

    // "trong hai ngày 14 và 15/3", and elsewhere "sáng 15/3": the workers of one firm
    private static bool IsOneStrike(LocalEvent unit, EventCluster cluster) =>
        unit.Type == "PROTEST" && unit.Date.Overlaps(cluster.Date) && cluster.Members.Any(m => m.Mode == unit.Mode && EvidenceFirms.AreOne(unit, m));

    /// <summary>The same victim, or the same town in words that are not quite others, or much the same matter.</summary>
    private static bool IsOneAttack(LocalEvent unit, EventCluster cluster, MergeOptions options) =>
        cluster.Members.Any(m => DoneOnce.Are(unit, m)) || IsOneStrike(unit, cluster) || IsAlike(unit, cluster, options) || ClusterFit.Content(unit, cluster) >= options.DisagreeingContent
        || (UndatedEvidence.IsTold(unit) && cluster.Members.Any(m => PlaceFit.AreAtOnePlace(unit, m)) && (ClusterFit.Content(unit, cluster) >= TownContent || UndatedEvidence.IsFresh(unit, cluster)));

    // a guest meets many of his hosts, and "cuộc gặp với phía Mỹ" may be any of those
    private static bool IsWithSomebody(LocalEvent left, LocalEvent right, bool isOfOneDay) =>
        PartyMatch.SharePerson(left, right) && !(left.Date.IsKnown && right.Date.IsKnown && PlaceFit.AreAtOnePlace(left, right)) && !(isOfOneDay && (Named(left) > 1 || Named(right) > 1))
        && left.Parties.Count(party => !PartyMatch.IsGeneric(party) && right.Parties.Any(other => SameParty.Are(party, other))) < 2;

    /// <summary>Whether a third of the members tell much the same matter.</summary>
    private static bool IsAlike(LocalEvent unit, EventCluster cluster, MergeOptions options) =>
        cluster.Members.Count(m => unit.Headline.IsOfStory(m.Headline) || EvidencePhrases.AreAlike(unit.Phrases, m.Phrases, options.LeastSharedPhrases, IsMoveOfAnotherDay(unit, cluster) ? options.SharedPhrasesOfMoves : options.SharedPhrases)) * EventCluster.MembersAnswered >= cluster.Members.Count;

    // "liên tiếp thử tên lửa" is told in the same words of each of them
    private static bool IsMoveOfAnotherDay(LocalEvent unit, EventCluster cluster) => unit.Type == "MOBILIZE" && !IsOfItsDay(unit, cluster);

    // at home the news has many attacks a day
    private static bool IsAbroad(LocalEvent unit) =>
        unit.Parties.Select(party => party.Country).Append(unit.Place?.Country ?? "").Any(country => country.Length > 0 && country != HomeCountry.ReadersCode);

    private static int Named(LocalEvent unit) => unit.Parties.Count(party => !PartyMatch.IsGeneric(party));

    private static bool IsOfItsDay(LocalEvent unit, EventCluster cluster) => unit.Date.IsDay && unit.Date == cluster.Date;

    // the same speaker to the same other, or the same two together: what they say to one another in a day is one matter
    private static bool IsToldOfOne(LocalEvent left, LocalEvent right) =>
        ((PartyMatch.AreOfSameSides(left, right) || UndatedEvidence.AreOfOneTwo(left, right)) && PartyMatch.ShareMoreThanHome(left, right)) || ClusterFit.IsOneThreat(left, right);
}
