using Pipeline.Core.Text;

namespace Pipeline.Core.Articles;

/// <summary>One kept block and where it stands in <see cref="Article.Text"/>.</summary>
public sealed record ArticleBlock(BlockKind Kind, TextSpan Span);
