using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Names;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>actor</c>: who takes part.</summary>
public sealed class ActorParameter : HttpParameter<EventRequest>
{
    public override string Name => "actor";

    public override string Summary =>
        "Who takes part, on either side: a name, an alias in Vietnamese or English, a country (any party of it), an office or an entity id. "
        + "Several separated by commas: any of them. Given several times: all of them.";

    public override string Accepts => "a name (Putin), an alias (ông chủ Nhà Trắng), a country code (RUS), an office (USA/president) or an entity id (person:vladimir-putin)";

    public override string Example => "Vladimir Putin";

    public override string? Counterexample => ",";

    public override bool MayRepeat => true;

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var facets = ListedValues.Of(value).SelectMany(name => ActorNames.Resolve(name).AnyOf).Distinct().ToList();
        if (facets.Count == 0)
        {
            return false;
        }

        request.Facets.Add(new(FacetDimensions.Actor, facets));
        return true;
    }
}
