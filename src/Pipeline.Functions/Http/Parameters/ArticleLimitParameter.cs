using System.Globalization;
using System.Text.Json.Nodes;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>limit</c>: articles a page.</summary>
public sealed class ArticleLimitParameter : HttpParameter<ArticleListRequest>
{
    // What one answer of the table service holds.
    private const int Max = 1000;

    public override string Name => "limit";

    public override string Summary => "Articles a page at most; a page may hold fewer, even none, and still have a continuation.";

    public override string Accepts => "a whole number from 1 to 1000";

    public override string Example => "50";

    public override string? Counterexample => "0";

    public override JsonObject Schema => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Max, ["default"] = ArticleListRequest.DefaultLimit };

    public override bool TryRead(string value, ArticleListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        request.Limit = number;
        return isNumber && number is >= 1 and <= Max;
    }
}
