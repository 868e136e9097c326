namespace Pipeline.Core.Articles;

/// <summary>What a file yielded: articles in file order and the records that were rejected.</summary>
public sealed record ReadResult(IReadOnlyList<Article> Articles, IReadOnlyList<Rejection> Rejections);
