namespace Pipeline.Stages.Query.Facets;

/// <summary>Names of the dimensions by which events are filed.</summary>
public static class FacetDimensions
{
    public const string Type = "type";

    public const string Mode = "mode";

    public const string Status = "status";

    public const string Actor = "actor";

    public const string Country = "country";

    public const string Place = "place";

    public const string Topic = "topic";

    /// <summary>At least so many independent sources (<see cref="SourceThresholds"/>).</summary>
    public const string Sources = "sources";

    /// <summary>Type and country together: both are frequent, so neither list alone finds the few events that have both.</summary>
    public const string TypeAndCountry = "type-country";
}
