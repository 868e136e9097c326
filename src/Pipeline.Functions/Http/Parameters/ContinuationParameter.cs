using Pipeline.Stages.Query.Reading;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>continuation</c>: where the page begins.</summary>
public sealed class ContinuationParameter : HttpParameter<EventRequest>
{
    public override string Name => "continuation";

    public override string Summary => "The continuation of the page before, with otherwise the same query. It stays good while events are added. A page may be empty and still have one.";

    public override string Accepts => "a continuation that an earlier answer gave";

    public override string Example => ContinuationToken.Write(new(), "79838885|consult-phone-2016-11-14-rus-usa-3f9a2c10");

    public override string? Counterexample => "2";

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Continuation = value;
        return ContinuationToken.IsWellFormed(value);
    }
}
