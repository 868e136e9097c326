using NodaTime;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Modes between which two reports of one act on one day may differ: first reports say rocket, later ones drone; one outlet calls
/// negotiations what the other calls a meeting.
/// </summary>
internal static class KindredModes
{
    /// <summary>Likeness of words (0–1) from which a strike or demand of the day is the same one.</summary>
    private const double SameWords = 0.4;

    /// <summary>The same for a broken agreement of which one report leaves out the day: of trade or of arms.</summary>
    private const double SameBreak = 0.5;

    /// <summary>A talk of two is no summit of many.</summary>
    private const int LeastOfSummit = 3;

    private static readonly HashSet<string> Strikes = new(["aerial", "drone", "heavy-weapons", "other"], StringComparer.Ordinal);
    private static readonly HashSet<string> Marches = new(["demo", "riot"], StringComparer.Ordinal);
    private static readonly HashSet<string> Accessions = new(["appoint", "elect", "inaugurate"], StringComparer.Ordinal);
    private static readonly HashSet<string> Seizures = new(["arrest", "seize"], StringComparer.Ordinal);

    private static readonly HashSet<string> Charges = new(["disapprove", "allege"], StringComparer.Ordinal);
    private static readonly HashSet<string> Breaks = new(["discontinue", "withdraw"], StringComparer.Ordinal);

    /// <summary>Whether the two can be one act although their modes differ; both must tell the same day unless one man is the victim.</summary>
    public static bool Are(LocalEvent left, LocalEvent right) =>
        left.Article.ArticleId != right.Article.ArticleId && ((left.Type == "ASSAULT" && DoneOnce.Are(left, right)) || IsRecalled(left, right) || IsBreakRecalled(left, right) || (left.Date.IsDay && left.Date == right.Date && left.Type switch
        {
            "ASSAULT" => (left.Mode == "other" || right.Mode == "other" || Both(Strikes, left, right)) && (PlaceFit.AreAtOnePlace(left, right) || (Both(Strikes, left, right) && (Likeness(left, right) >= SameWords || SameSides(left, right)))),
            "CONSULT" => PartyMatch.Shared(left, right) >= (IsTalk(left) && IsTalk(right) ? 2 : IsSummit(left, right) ? LeastOfSummit : int.MaxValue),
            "COERCE" => Both(Seizures, left, right) && (PartyMatch.Shared(left, right) >= 2 || (PartyMatch.Shared(left, right) == 1 && Likeness(left, right) >= SameWords)),
            "PERSONNEL" => Both(Accessions, left, right) && PartyMatch.Shared(left, right) >= 1,
            "PROTEST" => Both(Marches, left, right) && (PlaceFit.AreAtOnePlace(left, right) || Likeness(left, right) >= SameWords),
            "MOBILIZE" => PartyMatch.Shared(left, right) >= 1 && Likeness(left, right) >= SameWords,
            "REQUEST" or "REJECT" or "THREATEN" => PartyMatch.Shared(left, right) >= 1 && Likeness(left, right) >= SameWords,
            "ACCUSE" => Both(Charges, left, right) && PartyMatch.Shared(left, right) >= 1 && Likeness(left, right) >= SameWords,
            "SANCTION" => Both(Breaks, left, right) && PartyMatch.AreOfSameSides(left, right),
            _ => false,
        }));

    // "sau vụ thảm sát ở X", told without its day: the shooting that others report from X
    private static bool IsRecalled(LocalEvent left, LocalEvent right) =>
        left.Type == "ASSAULT" && left.Date.IsKnown != right.Date.IsKnown && (left.Date.IsKnown ? right : left).Mode == "other" && (PlaceFit.AreAtOnePlace(left, right) || SameSides(left, right));

    // "đã chấm dứt thỏa thuận hợp tác", told on the day after "không gia hạn thỏa thuận"
    private static bool IsBreakRecalled(LocalEvent left, LocalEvent right) =>
        left.Type == "SANCTION" && left.Date.IsKnown != right.Date.IsKnown && Both(Breaks, left, right) && PartyMatch.AreOfSameSides(left, right) && Likeness(left, right) >= (AreOfOneWeek(left, right) ? SameWords : SameBreak);

    private static bool AreOfOneWeek(LocalEvent left, LocalEvent right) =>
        left.Article.PublishedAt is { } here && right.Article.PublishedAt is { } there && Math.Abs(Period.DaysBetween(here, there)) <= DoneOnce.Days;

    private static bool Both(HashSet<string> modes, LocalEvent left, LocalEvent right) => modes.Contains(left.Mode) && modes.Contains(right.Mode);

    private static bool IsTalk(LocalEvent unit) => unit.Mode is "meet" or "negotiate";

    private static bool IsSummit(LocalEvent left, LocalEvent right) => left.Mode is "meet" or "multilateral" && right.Mode is "meet" or "multilateral";

    // "Mỹ, Anh tấn công Houthi", and elsewhere "loạt không kích của Washington nhằm vào Yemen"
    private static bool SameSides(LocalEvent left, LocalEvent right) => (left.Mode == "other" || right.Mode == "other")
        && left.Actors.Any(one => right.Actors.Any(other => PartyMatch.SameCountry(one, other))) && left.Recipients.Any(one => right.Recipients.Any(other => PartyMatch.SameCountry(one, other)))
        && left.Actors.All(one => left.Recipients.All(hit => one.Country != hit.Country));

    private static double Likeness(LocalEvent left, LocalEvent right) => left.Headline.IsOfStory(right.Headline) ? 1 : EvidenceContent.Similarity(left.Content, right.Content);
}
