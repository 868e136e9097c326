namespace Pipeline.Stages.Query.Facets;

/// <summary>Facets of which an event must have at least one. A query is a conjunction of such groups.</summary>
/// <param name="Dimension">One of <see cref="FacetDimensions"/>.</param>
/// <param name="AnyOf">The alternatives, at least one.</param>
public sealed record FacetGroup(string Dimension, IReadOnlyList<Facet> AnyOf)
{
    /// <summary>A group of values of one dimension.</summary>
    public static FacetGroup Of(string dimension, IEnumerable<string> values) =>
        new(dimension, [.. values.Select(v => Facet.Of(dimension, v)).Distinct()]);
}
