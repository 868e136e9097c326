using System.Globalization;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Reading;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Timeline;

/// <summary>Counts by month and type: of a single value from the summaries beside its list, of anything else by walking lists.</summary>
public sealed class EventTimeline(IRowTable index) : IEventTimeline
{
    /// <summary>List rows that counting may read.</summary>
    private const int MaxListRows = 512;

    private readonly LeafLocator _locator = new(index);

    /// <inheritdoc/>
    public async Task<EventCounts> CountAsync(EventQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return IsOneValue(query) ? await SumAsync(query, cancellationToken) : await WalkAsync(query, cancellationToken);
    }

    private static bool IsOneValue(EventQuery query) => query is { HasDates: false, MinSources: <= 1, Words.Count: 0 }
        && (query.Facets.Count == 0 || query.Facets is [{ AnyOf.Count: 1 }]);

    private async Task<EventCounts> SumAsync(EventQuery query, CancellationToken cancellationToken)
    {
        var list = ListName.Of(query.Facets.Count == 0 ? Facet.All : query.Facets[0].AnyOf[0]);
        var rows = await index.GetSummariesAsync(list.From(ListPosition.First), cancellationToken);
        return Counts(rows.SelectMany(r => LeafSummary.Parse(r.Summary)), isComplete: true, rows.Count);
    }

    private async Task<EventCounts> WalkAsync(EventQuery query, CancellationToken cancellationToken)
    {
        var cost = new RowsRead(MaxListRows);
        var filter = new PostingFilter(query);
        var walk = new ListWalks(_locator, cost).InDateOrder(query with { After = "" }, cancellationToken);
        var found = new List<(int, string, int)>();
        await foreach (var posting in walk.Where(p => filter.MayMatch(p.Event)))
        {
            found.Add((posting.Event.Start / 100, posting.Event.Type, 1));
        }

        return Counts(found, cost.CutAt is null, cost.Total);
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
