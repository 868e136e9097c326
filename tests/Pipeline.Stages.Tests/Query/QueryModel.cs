using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Index;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Reading;

namespace Pipeline.Stages.Tests.Query;

/// <summary>An index over tables in memory, and the plain answer that it must agree with.</summary>
public sealed class QueryModel
{
    public InMemoryRowTable Events { get; } = new();

    public InMemoryRowTable Index { get; } = new();

    public EventIndexWriter Writer { get; private set; }

    public EventFinder Finder { get; }

    public QueryModel()
    {
        Writer = new(Events, Index);
        Finder = new(Events, Index);
    }

    /// <summary>Forgets all that the writing process kept in memory.</summary>
    public void RestartWriter() => Writer = new(Events, Index);

    public Task PutAsync(IEnumerable<NewsEvent> events, long revision = 1) =>
        Writer.ApplyAsync([.. events.Select(e => new EventVersion(e.EventId, e, revision))], CancellationToken.None);

    public Task RemoveAsync(string eventId, long revision) =>
        Writer.ApplyAsync([new EventVersion(eventId, null, revision)], CancellationToken.None);

    /// <summary>All pages of a query.</summary>
    public async Task<(IReadOnlyList<string> Ids, int Pages, int RowsRead)> AllAsync(EventQuery query)
    {
        var ids = new List<string>();
        var pages = 0;
        var rows = 0;
        for (string? after = ""; after is not null; pages++)
        {
            var page = await Finder.FindAsync(query with { After = after }, CancellationToken.None);
            page.Events.Count.ShouldBeLessThanOrEqualTo(query.Limit);
            ids.AddRange(page.Events.Select(e => e.EventId));
            rows += page.RowsRead;
            after = page.Next;
            pages.ShouldBeLessThan(10_000);
        }

        return (ids, pages, rows);
    }

    /// <summary>What a query over these events must return, found the slow way.</summary>
    public static IReadOnlyList<string> Expected(IEnumerable<NewsEvent> events, EventQuery query)
    {
        var filter = new PostingFilter(query);
        return [.. events.Where(filter.Matches).OrderBy(e => EventPostings.PositionOf(e, query.Sort), StringComparer.Ordinal).Select(e => e.EventId)];
    }
}
