using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Functions.Http.Formats;
using Pipeline.Stages.Query;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>limit</c>: events a page.</summary>
public sealed class LimitParameter : HttpParameter<EventRequest>
{
    public override string Name => "limit";

    public override string Summary => $"Events a page. Formats of one event a line ({string.Join(", ", EventFormats.All.Where(f => f.CanStream).Select(f => f.Name))}) take up to {EventFormat.MaxStreamed} and stream them.";

    public override string Accepts => $"a whole number from 1 to {EventQuery.MaxLimit}, up to {EventFormat.MaxStreamed} for formats of one event a line";

    public override string Example => "50";

    public override string? Counterexample => "0";

    public override JsonObject Schema => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = EventFormat.MaxStreamed, ["default"] = EventQuery.DefaultLimit };

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        request.Limit = number;
        return isNumber && number is >= 1 and <= EventFormat.MaxStreamed;
    }
}
