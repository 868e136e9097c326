using NodaTime;

namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Deterministic clustering of one block: days first (told ones, then those of a story), then disagreeing days, then wider intervals, then what has no date.
/// Each pass works in canonical order, so the result depends on the set of reports alone.
/// </summary>
internal static class EventClustering
{
    public static IReadOnlyList<EventCluster> Cluster(IReadOnlyList<LocalEvent> units, MergeOptions options)
    {
        var clusters = new List<EventCluster>();
        foreach (var unit in units.Where(u => u.Date.IsDay).OrderBy(u => u.IsDatedByStory).ThenBy(u => u.Date.Start))
        {
            Place(unit, clusters, c => !c.IsOfMode(unit) ? null : SameDay(unit, c) ?? StoryFit.Score(unit, c, options), options);
        }

        clusters = KindredClusters.Join(clusters, options);

        foreach (var unit in units.Where(u => u.Date.IsKnown && !u.Date.IsDay).OrderBy(u => u.Precision).ThenBy(u => u.Date.Start))
        {
            Place(unit, clusters, c => SpanFits(unit, c), options);
        }

        clusters = DisagreeingDays.Join(clusters, options);
        var undated = units.Where(u => !u.Date.IsKnown).ToList();
        foreach (var unit in undated.OrderBy(u => u.Yearless.Month is null).ThenBy(u => u.ReportedAt ?? LocalDate.MaxIsoValue))
        {
            Place(unit, clusters, c => UndatedFit.Score(unit, c, options), options);
        }

        return clusters;
    }

    /// <summary>Adds the unit to the best cluster that accepts it, or starts one.</summary>
    private static void Place(LocalEvent unit, List<EventCluster> clusters, Func<EventCluster, double?> dateScore, MergeOptions options)
    {
        EventCluster? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var cluster in clusters)
        {
            if (dateScore(cluster) is { } date && Fits(unit, cluster, options) is { } fit && date + fit > bestScore && fit >= options.LeastFit(unit))
            {
                (best, bestScore) = (cluster, date + fit);
            }
        }

        if (best is null)
        {
            clusters.Add(new EventCluster(unit));
        }
        else
        {
            best.Add(unit);
        }
    }

    /// <summary>Two events that one article keeps apart stay apart, unless nothing it says could tell them apart and both are told as news.</summary>
    private static double? Fits(LocalEvent unit, EventCluster cluster, MergeOptions options)
    {
        var sameArticle = cluster.Members.Where(m => m.Article.ArticleId == unit.Article.ArticleId).ToList();
        return (sameArticle.Count > 0 && !unit.MakesEvent) || sameArticle.Exists(m => m.Date != unit.Date || m.Status != unit.Status || (m.Mode != unit.Mode && m.Mode.Length > 0 && unit.Mode.Length > 0)) ? null : ClusterFit.Score(unit, cluster, options);
    }

    private static double? SameDay(LocalEvent unit, EventCluster cluster) => cluster.Date == unit.Date ? 1 : null;

    private static double? SpanFits(LocalEvent unit, EventCluster cluster) =>
        cluster.Date == unit.Date ? 1
        : cluster.Precision > unit.Precision ? null
        : cluster.Date.Overlaps(unit.Date) ? 0.5
        : IsAtItsEdge(unit, cluster) ? 0.25
        : null;

    // "cuối tuần trước" may begin on Friday
    private static bool IsAtItsEdge(LocalEvent unit, EventCluster cluster) =>
        unit.Date is { Start: { } start, End: { } end } && cluster.Date.Overlaps(new DateInterval(start.PlusDays(-1), end.PlusDays(1)))
        && cluster.Members.Any(m => DoneOnce.Are(unit, m) || (unit.Type == "CONSULT" && unit.Mode != "phone" && PartyMatch.AreOfSameTwo(unit, m)));
}
