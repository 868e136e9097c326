using System.Globalization;
using System.Text.Json.Nodes;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>limit</c>: actors returned.</summary>
public sealed class ActorLimitParameter : HttpParameter<ActorSearch>
{
    private const int Max = 50;

    public override string Name => "limit";

    public override string Summary => "Actors returned, those of most events first.";

    public override string Accepts => "a whole number from 1 to 50";

    public override string Example => "5";

    public override string? Counterexample => "51";

    public override JsonObject Schema => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Max, ["default"] = 10 };

    public override bool TryRead(string value, ActorSearch request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        request.Limit = number;
        return isNumber && number is >= 1 and <= Max;
    }
}
