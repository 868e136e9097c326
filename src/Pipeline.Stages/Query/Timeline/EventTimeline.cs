using System.Globalization;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Reading;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Timeline;

/// <summary>
/// Counts by month and type: of what whole lists say, from the summaries beside their leaves; of anything else by walking lists. What
/// was costly to count is kept a while.
/// </summary>
public sealed class EventTimeline(IRowTable index, TimeProvider time) : IEventTimeline
{
    /// <summary>List rows that counting may read: some 200,000 events looked at.</summary>
    private const int MaxListRows = 3000;

    private readonly LeafLocator _locator = new(index);

    private readonly RecentCounts _recent = new(time);

    /// <inheritdoc/>
    public Task<EventCounts> CountAsync(EventQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var plan = QueryPlanner.Plan(query);
        return _recent.GetAsync(query, () => plan.IsExact && !query.HasDates ? SumAsync(plan, cancellationToken) : WalkAsync(query, cancellationToken));
    }

    private async Task<EventCounts> SumAsync(QueryPlan plan, CancellationToken cancellationToken)
    {
        var lists = await Task.WhenAll(plan.Driver.Select(facet => index.GetSummariesAsync(ListName.Of(facet).From(ListPosition.First), cancellationToken)));
        var rows = lists.SelectMany(list => list).ToList();
        return Counts(rows.SelectMany(r => LeafSummary.Parse(r.Summary)), isComplete: true, rows.Count);
    }

    private async Task<EventCounts> WalkAsync(EventQuery query, CancellationToken cancellationToken)
    {
        var cost = new RowsRead(MaxListRows);
        var filter = new PostingFilter(query);
        var walk = new ListWalks(_locator, cost, isForAll: true).InDateOrder(query with { After = "" }, cancellationToken);
        var found = new Dictionary<(int, string), int>();
        await foreach (var posting in walk.Where(p => filter.MayMatch(p.Event)))
        {
            var key = (posting.Event.Start / 100, posting.Event.Type);
            found[key] = found.GetValueOrDefault(key) + 1;
        }

        return Counts(found.Select(f => (f.Key.Item1, f.Key.Item2, f.Value)), cost.CutAt is null, cost.Total);
    }

    private static EventCounts Counts(IEnumerable<(int Month, string Type, int Count)> parts, bool isComplete, int rowsRead)
    {
        var months = parts
            .GroupBy(p => (p.Month, p.Type))
            .Select(g => (g.Key.Month, g.Key.Type, Count: g.Sum(p => p.Count)))
            .OrderByDescending(c => c.Month)
            .ThenBy(c => c.Type, StringComparer.Ordinal)
            .Select(c => new TimelineCount(MonthName(c.Month), c.Type, c.Count))
            .ToList();
        return new(months.Sum(m => m.Count), months, isComplete, rowsRead);
    }

    private static string MonthName(int month) =>
        month == LeafSummary.Undated ? "" : string.Create(CultureInfo.InvariantCulture, $"{month / 100:d4}-{month % 100:d2}");
}
