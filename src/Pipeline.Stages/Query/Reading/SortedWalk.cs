using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>
/// Walks in another order than by date. Short lists are read whole and sorted; a long one would cost too much, and then many
/// events fit, so that walking the list of all events in that order finds them soon.
/// </summary>
internal sealed class SortedWalk(PostingWalk walk)
{
    /// <summary>List rows below which a list is read whole.</summary>
    private const int ShortListRows = 4;

    public async Task<IAsyncEnumerable<Posting>> StartAsync(EventQuery query, QueryPlan plan, RowsRead cost, CancellationToken cancellationToken)
    {
        if (!plan.IsFrequent && await ReadShortAsync(query, plan, cost, cancellationToken) is { } sorted)
        {
            return sorted.ToAsyncEnumerable();
        }

        return walk.AllAsync(ListName.Of(query.Sort, Facet.All), query.After, cancellationToken);
    }

    private async Task<List<Posting>?> ReadShortAsync(EventQuery query, QueryPlan plan, RowsRead cost, CancellationToken cancellationToken)
    {
        var found = new SortedDictionary<string, Posting>(StringComparer.Ordinal);
        foreach (var facet in plan.Driver)
        {
            await foreach (var posting in walk.AllAsync(ListName.Of(facet), ListPosition.First, cancellationToken))
            {
                if (cost.ListRows > ShortListRows * plan.Driver.Count)
                {
                    return null;
                }

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
