using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>
/// Walks in another order than by date, by what is cheaper: reading the query's own lists whole and sorting them, or walking the list
/// of all events in that order, of which the longer those lists are the sooner many fit.
/// </summary>
internal sealed class SortedWalk(PostingWalk walk, LeafLocator locator)
{
    /// <summary>List rows that are read whole without further ado.</summary>
    private const int FewRows = 4;

    /// <summary>List rows that are read whole at most: a page may cost no more than <see cref="EventFinder.MaxListRows"/>.</summary>
    private const int MostRows = EventFinder.MaxListRows / 2;

    /// <summary>Events of a leaf that is neither just split nor full.</summary>
    private const int EventsALeaf = PostingLeaf.MaxPostings * 3 / 4;

    public async Task<IAsyncEnumerable<Posting>> StartAsync(EventQuery query, QueryPlan plan, RowsRead cost, CancellationToken cancellationToken)
    {
        var ordered = ListName.Of(query.Sort, Facet.All);
        return !plan.IsFrequent && await IsCheaperWholeAsync(query, plan, ordered, cost, cancellationToken)
            ? (await ReadWholeAsync(query, plan, cancellationToken)).ToAsyncEnumerable()
            : walk.AllAsync(ordered, query.After, cancellationToken);
    }

    private async Task<bool> IsCheaperWholeAsync(EventQuery query, QueryPlan plan, ListName ordered, RowsRead cost, CancellationToken cancellationToken)
    {
        var own = 0;
        foreach (var facet in plan.Driver)
        {
            own += await CountAsync(ListName.Of(facet), cost, cancellationToken);
        }

        if (own <= FewRows || own > MostRows)
        {
            return own <= FewRows;
        }

        var all = await CountAsync(ordered, cost, cancellationToken);
        return own <= (double)all / own * query.Limit / EventsALeaf;
    }

    private async Task<int> CountAsync(ListName list, RowsRead cost, CancellationToken cancellationToken)
    {
        var (leaves, rows) = await locator.CountAsync(list, cancellationToken);
        cost.AddListRows(rows);
        return leaves;
    }

    private async Task<List<Posting>> ReadWholeAsync(EventQuery query, QueryPlan plan, CancellationToken cancellationToken)
    {
        var found = new SortedDictionary<string, Posting>(StringComparer.Ordinal);
        foreach (var facet in plan.Driver)
        {
            await foreach (var posting in walk.AllAsync(ListName.Of(facet), ListPosition.First, cancellationToken))
            {
                var position = ListPosition.Of(query.Sort, posting.Event);
                if (string.CompareOrdinal(position, query.After) > 0)
                {
                    found[position] = posting with { Position = position };
                }
            }
        }

        return [.. found.Values];
    }
}
