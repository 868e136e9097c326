using System.Text.Json.Nodes;
using Pipeline.Stages.Articles;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>state</c>: where an article stands.</summary>
public sealed class ArticleStateParameter : HttpParameter<ArticleListRequest>
{
    private static readonly Dictionary<string, ArticleState> States =
        Enum.GetValues<ArticleState>().ToDictionary(state => state.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    public override string Name => "state";

    public override string Summary => "Only articles in this state.";

    public override string Accepts => string.Join(", ", States.Keys);

    public override string Example => "failed";

    public override string? Counterexample => "lost";

    public override JsonObject Schema => new() { ["type"] = "string", ["enum"] = new JsonArray([.. States.Keys.Select(state => JsonValue.Create(state))]) };

    public override bool TryRead(string value, ArticleListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = States.TryGetValue(value, out var state);
        request.State = known ? state : null;
        return known;
    }
}
