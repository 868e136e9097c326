using System.Text.Json.Nodes;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>type</c>: codebook types.</summary>
public sealed class TypeParameter : HttpParameter<EventRequest>
{
    public override string Name => "type";

    public override string Summary => "Codebook type, or several separated by commas, of which an event has one.";

    public override string Accepts => string.Join(", ", CodebookNames.Types);

    public override string Example => "CONSULT,AGREE";

    public override string? Counterexample => "TEA";

    public override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = $"^({string.Join('|', CodebookNames.Types)})(,({string.Join('|', CodebookNames.Types)}))*$" };

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (ListedValues.Known(value, CodebookNames.Types) is not { } types)
        {
            return false;
        }

        request.Facets.Add(FacetGroup.Of(FacetDimensions.Type, types));
        return true;
    }
}
