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

    /// <summary>Dimensions of which an event has one value at most.</summary>
    private static readonly string[] OneValued = [FacetDimensions.Type, FacetDimensions.Mode, FacetDimensions.Status];

    /// <summary>The plan of a query.</summary>
    public static QueryPlan Plan(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var groups = query.Facets.Concat(Derived(query)).ToList();
        if (groups.Count == 0)
        {
            return new([Facet.All], query.Words.Count == 0, true);
        }

        var driver = groups.MinBy(g => Array.IndexOf(BySelectivity, g.Dimension))!;
        return new(driver.AnyOf, query.Words.Count == 0 && Says(driver, query), false);
    }

    /// <summary>Whether a group alone says what all filters but the dates do, and no event stands under two of its values.</summary>
    private static bool Says(FacetGroup driver, EventQuery query) => driver.Dimension switch
    {
        FacetDimensions.TypeAndCountry => query is { Facets.Count: 2, MinSources: <= 1 }
            && query.Facets.First(g => g.Dimension == FacetDimensions.Country).AnyOf.Count == 1,
        FacetDimensions.Sources => query.Facets.Count == 0 && SourceThresholds.IsStep(query.MinSources),
        _ => query is { Facets.Count: 1, MinSources: <= 1 } && (driver.AnyOf.Count == 1 || OneValued.Contains(driver.Dimension, StringComparer.Ordinal)),
    };

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
