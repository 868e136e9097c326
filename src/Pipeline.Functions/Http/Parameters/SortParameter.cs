using System.Text.Json.Nodes;
using Pipeline.Stages.Query;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>sort</c>: the order.</summary>
public sealed class SortParameter : HttpParameter<EventRequest>
{
    private static readonly IReadOnlyDictionary<string, EventSort> Orders =
        Enum.GetValues<EventSort>().ToDictionary(s => s.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    public override string Name => "sort";

    public override string Summary =>
        "The order, newest or highest first: date (of the event; events without one come last), reported (day of the latest report), confidence, sources (independent ones).";

    public override string Accepts => string.Join(", ", Orders.Keys);

    public override string Example => "reported";

    public override string? Counterexample => "price";

    public override JsonObject Schema => new() { ["type"] = "string", ["enum"] = new JsonArray([.. Orders.Keys.Select(k => (JsonNode)k)]), ["default"] = "date" };

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = Orders.TryGetValue(value, out var sort);
        request.Sort = sort;
        return known;
    }
}
