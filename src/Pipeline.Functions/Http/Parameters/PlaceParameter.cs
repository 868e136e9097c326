using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>place</c>: where it happened.</summary>
public sealed class PlaceParameter : HttpParameter<EventRequest>
{
    public override string Name => "place";

    public override string Summary => "Where it happened: the place's name as events give it, accents and case aside, or its country's code. Several separated by commas: any of them.";

    public override string Accepts => "a place's name (Lima) or an ISO 3166-1 alpha-3 code (PER)";

    public override string Example => "Lima";

    public override string? Counterexample => ",";

    public override bool MayRepeat => true;

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = FacetGroup.Of(FacetDimensions.Place, ListedValues.Of(value));
        request.Facets.Add(group);
        return group.AnyOf.Count > 0;
    }
}
