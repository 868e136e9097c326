using System.Globalization;
using System.Text.Json.Nodes;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>minSources</c>: least number of independent sources.</summary>
public sealed class MinSourcesParameter : HttpParameter<EventRequest>
{
    private const int Max = 1000;

    public override string Name => "minSources";

    public override string Summary => "Least number of independent sources: copies and rewrites of one source count once.";

    public override string Accepts => "a whole number from 1 to 1000";

    public override string Example => "2";

    public override string? Counterexample => "-1";

    public override JsonObject Schema => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Max, ["default"] = 1 };

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        request.MinSources = number;
        return isNumber && number is >= 1 and <= Max;
    }
}
