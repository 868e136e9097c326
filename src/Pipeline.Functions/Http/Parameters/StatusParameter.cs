using Pipeline.Core.Events;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>status</c>: whether it has happened.</summary>
public sealed class StatusParameter : HttpParameter<EventRequest>
{
    private static readonly string[] Known = [.. Enum.GetValues<EventStatus>().Select(EventFacets.NameOf)];

    public override string Name => "status";

    public override string Summary => "Status that the latest reports establish, or several separated by commas.";

    public override string Accepts => string.Join(", ", Known);

    public override string Example => "planned";

    public override string? Counterexample => "maybe";

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (ListedValues.Known(value, Known) is not { } statuses)
        {
            return false;
        }

        request.Facets.Add(FacetGroup.Of(FacetDimensions.Status, statuses));
        return true;
    }
}
