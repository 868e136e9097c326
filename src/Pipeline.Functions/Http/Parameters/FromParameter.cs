namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>from</c>: the first day of the range.</summary>
public sealed class FromParameter : HttpParameter<EventRequest>
{
    public override string Name => "from";

    public override string Summary => "Events that last until this day or later. A month or a year means its first day. Events without a date are in no range.";

    public override string Accepts => DateValue.Accepts;

    public override string Example => "2016-11-01";

    public override string? Counterexample => "14/11/2016";

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.From = DateValue.Parse(value)?.Start;
        return request.From is not null;
    }
}
