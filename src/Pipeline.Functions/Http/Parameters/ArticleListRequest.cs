using Pipeline.Stages.Articles;

namespace Pipeline.Functions.Http.Parameters;

/// <summary>What the parameters of <c>GET /api/articles</c> and of replaying a state ask for.</summary>
public sealed class ArticleListRequest
{
    public const int DefaultLimit = 50;

    public ArticleState? State { get; set; }

    public int Limit { get; set; } = DefaultLimit;

    /// <summary>The storage's own token; null for the first page.</summary>
    public string? Continuation { get; set; }
}
