using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Query.Documents;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Reading;

/// <summary>Answers queries. Steps: plan → walk lists in order → filter by what they keep → read the events → check them.</summary>
public sealed class EventFinder(IRowTable events, IRowTable index) : IEventFinder
{
    /// <summary>List rows that one page may read (about 6,000 events looked at); what is left is for the next page.</summary>
    public const int MaxListRows = 64;

    /// <summary>Events that one page may read in vain, on words that their list rows could not rule out.</summary>
    private const int MaxVainRows = 200;

    private readonly KnownEvents _documents = new(new EventDocuments(events));

    private readonly LeafLocator _locator = new(index);

    /// <inheritdoc/>
    public Task<NewsEvent?> GetAsync(string eventId, CancellationToken cancellationToken) => _documents.GetAsync(eventId, cancellationToken);

    /// <inheritdoc/>
    public async Task<EventPage> FindAsync(EventQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var cost = new RowsRead(MaxListRows);
        var filter = new PostingFilter(query);
        await using var walk = (await new ListWalks(_locator, cost).InOrderAsync(query, cancellationToken)).GetAsyncEnumerator(cancellationToken);
        var found = new List<NewsEvent>();
        var after = query.After;
        var more = true;
        while (more && found.Count < query.Limit && cost.EventRows - found.Count < MaxVainRows)
        {
            (var candidates, var seen, more) = await TakeAsync(walk, filter, cost, query.Limit - found.Count);
            after = seen ?? after;
            found.AddRange(await ReadAsync(candidates, query, filter, cost, cancellationToken));
        }

        return new(found, more ? after : cost.CutAt, cost.Total);
    }

    /// <summary>The next postings that can fit, the last position looked at, and whether any may follow.</summary>
    private static async Task<(List<Posting> Candidates, string? Seen, bool More)> TakeAsync(IAsyncEnumerator<Posting> walk, PostingFilter filter, RowsRead cost, int count)
    {
        var candidates = new List<Posting>();
        string? seen = null;
        while (candidates.Count < count)
        {
            if (!await walk.MoveNextAsync() || (cost.CutAt is { } cut && string.CompareOrdinal(walk.Current.Position, cut) > 0))
            {
                return (candidates, seen, false);
            }

            seen = walk.Current.Position;
            if (filter.MayMatch(walk.Current.Event))
            {
                candidates.Add(walk.Current);
            }
        }

        return (candidates, seen, true);
    }

    /// <summary>
    /// The events of postings, without those that are gone, moved or no longer fit: lists may be a moment ahead of events or,
    /// after a crash, behind them.
    /// </summary>
    private async Task<IEnumerable<NewsEvent>> ReadAsync(List<Posting> candidates, EventQuery query, PostingFilter filter, RowsRead cost, CancellationToken cancellationToken)
    {
        var (found, rows) = await _documents.GetManyAsync([.. candidates.Select(c => c.Event)], cancellationToken);
        cost.AddEventRows(rows);
        return found
            .Zip(candidates)
            .Where(pair => pair.First is { } newsEvent && filter.Matches(newsEvent) && EventPostings.PositionOf(newsEvent, query.Sort) == pair.Second.Position)
            .Select(pair => pair.First!);
    }
}
