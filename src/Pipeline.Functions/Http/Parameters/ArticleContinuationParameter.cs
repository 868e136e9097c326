namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>continuation</c>: where the page of articles begins.</summary>
public sealed class ArticleContinuationParameter : HttpParameter<ArticleListRequest>
{
    public override string Name => "continuation";

    public override string Summary => "The continuation of the page before, with otherwise the same query.";

    public override string Accepts => "a continuation that an earlier answer gave";

    public override string Example => ArticleContinuation.Write("article-00 bai-1");

    public override string? Counterexample => "2";

    public override bool TryRead(string value, ArticleListRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Continuation = ArticleContinuation.TryRead(value);
        return request.Continuation is not null;
    }
}
