using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>mode</c>: codebook modes.</summary>
public sealed class ModeParameter : HttpParameter<EventRequest>
{
    public override string Name => "mode";

    public override string Summary => "Codebook mode, or several separated by commas, of which an event has one. Types share some modes: combine with type.";

    public override string Accepts => string.Join(", ", CodebookNames.Modes);

    public override string Example => "phone";

    public override string? Counterexample => "telepathy";

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (ListedValues.Known(value, CodebookNames.Modes) is not { } modes)
        {
            return false;
        }

        request.Facets.Add(FacetGroup.Of(FacetDimensions.Mode, modes));
        return true;
    }
}
