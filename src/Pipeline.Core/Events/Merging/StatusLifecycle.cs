using NodaTime;

namespace Pipeline.Core.Events.Merging;

/// <summary>What became of an act: the history of its reported statuses and the one that holds.</summary>
internal static class StatusLifecycle
{
    /// <summary>One entry per status, by the day on which it was first reported; undated reports come first.</summary>
    public static IReadOnlyList<StatusChange> History(EventCluster cluster) =>
    [
        .. cluster.Members
            .GroupBy(m => m.Status)
            .Select(group => new StatusChange(
                group.Key,
                group.Min(m => m.Article.PublishedAt),
                [.. group.Select(m => m.Article.ArticleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .OrderBy(change => change.ReportedAt ?? LocalDate.MinIsoValue)
            .ThenBy(change => Stage(change.Status)),
    ];

    /// <summary>
    /// What happened stays happened, whatever an older copy announces; a cancelled act may be planned anew by a later report.
    /// Among reports of one day the further stage holds.
    /// </summary>
    public static EventStatus Current(EventCluster cluster)
    {
        var reports = cluster.Members
            .OrderBy(m => m.Article.PublishedAt ?? LocalDate.MinIsoValue)
            .ThenBy(m => Stage(m.Status))
            .Select(m => m.Status)
            .ToList();
        var current = reports[0];
        foreach (var next in reports.Skip(1))
        {
            current = Follows(current, next) ? next : current;
        }

        return current;
    }

    private static bool Follows(EventStatus current, EventStatus next) => current switch
    {
        EventStatus.Occurred => next == EventStatus.Occurred,
        EventStatus.Cancelled => next is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Planned,
        EventStatus.Planned => next is not (EventStatus.Hypothetical or EventStatus.CalledFor),
        EventStatus.Ongoing => next is EventStatus.Occurred or EventStatus.Cancelled,
        EventStatus.Denied => next is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Planned,
        _ => true,
    };

    private static int Stage(EventStatus status) => status switch
    {
        EventStatus.Hypothetical => 0,
        EventStatus.CalledFor => 1,
        EventStatus.Denied => 2,
        EventStatus.Planned => 3,
        EventStatus.Cancelled => 4,
        EventStatus.Ongoing => 5,
        _ => 6,
    };
}
