using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>Starts the walk of a query.</summary>
internal sealed class ListWalks(LeafLocator locator, RowsRead cost, bool isForAll = false)
{
    private readonly PostingWalk _walk = new(new LeafReader(locator, cost, isForAll));

    /// <summary>In the query's own order.</summary>
    public async Task<IAsyncEnumerable<Posting>> InOrderAsync(EventQuery query, CancellationToken cancellationToken) => query.Sort == EventSort.Date
        ? InDateOrder(query, cancellationToken)
        : await new SortedWalk(_walk, locator).StartAsync(query, QueryPlanner.Plan(query), cost, cancellationToken);

    /// <summary>In date order, whatever the query's.</summary>
    public IAsyncEnumerable<Posting> InDateOrder(EventQuery query, CancellationToken cancellationToken)
    {
        var bounds = DateBounds.Of(query);
        return PostingMerge.MergeAsync([.. QueryPlanner.Plan(query).Driver.Select(ByDate)], cancellationToken);

        IAsyncEnumerable<Posting> ByDate(Facet facet) => query.HasDates
            ? _walk.OverlappingAsync(facet, bounds, query.After, cancellationToken)
            : _walk.AllAsync(ListName.Of(facet), query.After, cancellationToken);
    }
}
