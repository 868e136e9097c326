using Pipeline.Stages.Views;

namespace Pipeline.Functions.Http.Articles;

/// <summary>A page of articles.</summary>
/// <param name="Articles">At most as many as asked for.</param>
/// <param name="Continuation">What to ask for next; null at the end. A page may be empty and still have one.</param>
public sealed record ArticleList(IReadOnlyList<ArticleSummary> Articles, string? Continuation);
