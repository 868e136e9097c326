using Pipeline.Stages.Query.Facets;

namespace Pipeline.Stages.Query.Reading;

/// <summary>Chooses the shortest lists by what is known of dimensions: few events share an actor, many a country, most a status.</summary>
public static class QueryPlanner
{
    private const int MaxPairs = 6;

    /// <summary>Dimensions from the fewest events a value to the most.</summary>
    private static readonly string[] BySelectivity =
    [
        FacetDimensions.Topic,
        FacetDimensions.Actor,
        FacetDimensions.TypeAndCountry,
        FacetDimensions.Place,
        FacetDimensions.Mode,
        FacetDimensions.Country,
        FacetDimensions.Sources,
        FacetDimensions.Type,
        FacetDimensions.Status,
    ];

    /// <summary>The plan of a query.</summary>
    public static QueryPlan Plan(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var groups = query.Facets.Concat(Derived(query)).ToList();
        return groups.Count == 0
            ? new([Facet.All], true)
            : new(groups.MinBy(g => Array.IndexOf(BySelectivity, g.Dimension))!.AnyOf, false);
    }

    private static IEnumerable<FacetGroup> Derived(EventQuery query)
    {
        if (SourceThresholds.Covering(query.MinSources) is { } sources)
        {
            yield return new(FacetDimensions.Sources, [sources]);
        }

        var type = query.Facets.FirstOrDefault(g => g.Dimension == FacetDimensions.Type);
        var country = query.Facets.FirstOrDefault(g => g.Dimension == FacetDimensions.Country);
        if (type is not null && country is not null && type.AnyOf.Count * country.AnyOf.Count <= MaxPairs)
        {
            yield return new(FacetDimensions.TypeAndCountry,
                [.. type.AnyOf.SelectMany(t => country.AnyOf.Select(c => EventFacets.Pair(t.Value, c.Value)))]);
        }
    }
}
