using Pipeline.Stages.Articles;

namespace Pipeline.Stages.Ports;

/// <summary>Some articles and where to go on; null at the end.</summary>
public sealed record ArticlePage(IReadOnlyList<ArticleRecord> Articles, string? Continuation);
