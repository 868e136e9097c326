using Pipeline.Stages.Query.Facets;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>topic</c>: what it was about.</summary>
public sealed class TopicParameter : HttpParameter<EventRequest>
{
    public override string Name => "topic";

    public override string Summary => "What it was about. Several separated by commas: any of them. Given several times: all of them.";

    public override string Accepts => "a topic as events give it, accents and case aside (Syria, trade)";

    public override string Example => "Syria";

    public override string? Counterexample => ",";

    public override bool MayRepeat => true;

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = FacetGroup.Of(FacetDimensions.Topic, ListedValues.Of(value));
        request.Facets.Add(group);
        return group.AnyOf.Count > 0;
    }
}
