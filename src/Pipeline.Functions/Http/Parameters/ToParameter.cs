namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>to</c>: the last day of the range.</summary>
public sealed class ToParameter : HttpParameter<EventRequest>
{
    public override string Name => "to";

    public override string Summary => "Events that begin on this day or earlier. A month or a year means its last day.";

    public override string Accepts => DateValue.Accepts;

    public override string Example => "2017-01";

    public override string? Counterexample => "2016-13-01";

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.To = DateValue.Parse(value)?.End;
        return request.To is not null;
    }
}
