namespace Pipeline.Functions.Http.Parameters;

/// <summary>The parameters of the article functions.</summary>
public static class ArticleParameters
{
    /// <summary>Of <c>GET /api/articles</c>.</summary>
    public static IReadOnlyList<HttpParameter<ArticleListRequest>> List { get; } =
        [new ArticleStateParameter(), new ArticleLimitParameter(), new ArticleContinuationParameter()];

    /// <summary>Of <c>POST /api/articles/replay</c>.</summary>
    public static IReadOnlyList<HttpParameter<ArticleListRequest>> Replay { get; } = [new ArticleStateParameter()];
}
