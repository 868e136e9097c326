using NodaTime;

namespace Pipeline.Core.Events.Merging;

/// <summary>How well a report without a full date fits the date of a cluster.</summary>
internal static class UndatedFit
{
    private const string OnceATerm = "PERSONNEL";

    /// <summary>0 to 1, nearer in time is better; null when the dates cannot agree.</summary>
    public static double? Score(LocalEvent unit, EventCluster cluster, MergeOptions options)
    {
        if (IsLooselyTold(unit, cluster, options))
        {
            return null;
        }

        if (!cluster.Date.IsKnown)
        {
            return BothUndated(unit, cluster, options);
        }

        var day = cluster.Date.Start!.Value;
        if (!(unit.Bounds.Overlaps(cluster.Date) || PlanOutcome.IsCalledOffBefore(unit, cluster)) || !YearlessAgrees(unit, day))
        {
            return null;
        }

        if (unit.Mentions.Any(m => m.YearlessDay is not null) || (unit.IsBoundByText && UndatedEvidence.IsEnough(unit, cluster, options)))
        {
            return 1;
        }

        var isOnce = cluster.Members.Any(m => DoneOnce.Are(unit, m));
        if (unit.ReportedAt is not { } reported)
        {
            // An act still to come, told on nobody knows which day, may be any: nothing says that it is this one.
            // Nor do words said to one another often: there only nearly the same ones do. Who meets or strikes once does so again,
            // told in other words; an office is taken once.
            // A year, moreover, has room for many acts of one pair.
            return unit.Status is EventStatus.Occurred or EventStatus.Ongoing
                && ClusterFit.Content(unit, cluster) >= (isOnce || unit.Type == OnceATerm ? 0 : UndatedEvidence.IsSaidOften(unit) || cluster.Precision == Language.DatePrecision.Year ? options.DisagreeingContent : options.UndatedContent) ? 0 : null;
        }

        var distance = Math.Abs(Period.DaysBetween(day, reported));
        var window = isOnce || IsRecalled(unit, cluster, options) ? options.RecalledWindowDays : Window(unit, options);
        return distance > window || !UndatedEvidence.IsEnough(unit, cluster, options) ? null : 1 - ((double)distance / window);
    }

    /// <summary>
    /// "Bộ trưởng hy vọng sẽ hội đàm với …", "khi hai bên thảo luận", in an article of unknown day: what makes no event by itself is told of any
    /// such act, and only the same day and month, or nearly the same words, make it that of the others.
    /// </summary>
    private static bool IsLooselyTold(LocalEvent unit, EventCluster cluster, MergeOptions options) =>
        unit.Article.PublishedAt is null && !(unit.MakesEvent && cluster.Members.Any(m => m.MakesEvent))
        && ClusterFit.Content(unit, cluster) < options.DisagreeingContent && !cluster.Members.Any(m => DoneOnce.Are(unit, m) || IsOfOneDay(unit, m) || IsOnePaper(unit, m, options));

    // "sau khi ký Tuyên bố chung Bình Nhưỡng, hai ông …": two leaders sign few papers together, and of one name one
    private static bool IsOnePaper(LocalEvent left, LocalEvent right, MergeOptions options) =>
        left is { Type: "AGREE", Mode: "sign", Status: EventStatus.Occurred } && left.Parties.Count(p => SameParty.IsNamedPerson(p) && right.Parties.Any(other => SameParty.Are(p, other))) == 2
        && string.Equals(left.Best.Anchor.Text, right.Best.Anchor.Text, StringComparison.OrdinalIgnoreCase) && EvidenceContent.Similarity(left.Content, right.Content) >= options.UndatedContent;

    private static bool IsOfOneDay(LocalEvent left, LocalEvent right) => left.Yearless is { Day: { } day, Month: { } month } && (right.Yearless == (month, day) || (right.Date.IsDay && right.Date.Start is { } start && (start.Month, start.Day) == (month, day)));

    /// <summary>A measure that a much later report names in the same words, a meeting of the same two at the same place.</summary>
    private static bool IsRecalled(LocalEvent unit, EventCluster cluster, MergeOptions options) =>
        unit.Status == EventStatus.Occurred && cluster.Members.Any(m => PlaceFit.AreAtOnePlace(unit, m)
            ? PartyMatch.AreOfSameTwo(unit, m) : DoneOnce.IsMeasureOfTwo(unit, m) && ClusterFit.Content(unit, cluster) >= options.UndatedContent);

    private static int Window(LocalEvent unit, MergeOptions options) => unit.Status switch
    {
        EventStatus.Planned or EventStatus.Cancelled or EventStatus.CalledFor or EventStatus.Hypothetical => options.PlanWindowDays,
        _ => options.UndatedWindowDays,
    };

    private static double? BothUndated(LocalEvent unit, EventCluster cluster, MergeOptions options)
    {
        if (!unit.Bounds.Overlaps(cluster.Seed.Bounds) || !YearlessAgree(unit.Yearless, cluster.Seed.Yearless))
        {
            return null;
        }

        if (cluster.Members.Any(m => DoneOnce.Are(unit, m)))
        {
            return 0.5;
        }

        if (unit.ReportedAt is not { } reported || cluster.Seed.ReportedAt is not { } first)
        {
            // Nothing dates either: only the same day and month, or nearly the same words, make them one.
            // Words aimed at nobody in particular are too short to be told apart.
            var isAimless = UndatedEvidence.IsOften(unit.Type) && (unit.Recipients.Count == 0 || cluster.Seed.Recipients.Count == 0);
            var least = !cluster.Members.Any(m => PartyMatch.AreOfSameTwo(unit, m)) ? options.DisagreeingContent : UndatedEvidence.IsSaidOften(unit) ? options.UndatedContent : options.OfTwoContent;
            return unit.Yearless is { Day: not null } written && written == cluster.Seed.Yearless ? 0.5 : !isAimless && ClusterFit.Content(unit, cluster) >= least ? 0 : null;
        }

        var apart = Math.Abs(Period.DaysBetween(first, reported));
        return !UndatedEvidence.IsEnough(unit, cluster, options) ? null : apart <= options.BothUndatedDays ? 0.5 : apart <= options.UndatedWindowDays && !UndatedEvidence.IsSaidOften(unit) && ClusterFit.Content(unit, cluster) >= options.UndatedContent ? 0.25 : null;
    }

    private static bool YearlessAgrees(LocalEvent unit, LocalDate day) =>
        unit.Yearless is not { Month: { } month } written
        || (month == day.Month && (written.Day is null || written.Day == day.Day));

    private static bool YearlessAgree((int? Month, int? Day) left, (int? Month, int? Day) right) =>
        left.Month is null || right.Month is null || (left.Month == right.Month && (left.Day is null || right.Day is null || left.Day == right.Day));
}
