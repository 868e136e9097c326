using Pipeline.Core.Articles;
using Pipeline.Core.Text;

namespace Pipeline.Core.Language;

/// <summary>One sentence of the clean text.</summary>
/// <param name="Index">Ordinal in the article from 0.</param>
/// <param name="Block">Index into <see cref="Article.Blocks"/>.</param>
/// <param name="Kind">Kind of that block.</param>
/// <param name="Span">Where it stands in the clean text, without surrounding white space.</param>
public sealed record Sentence(int Index, int Block, BlockKind Kind, TextSpan Span)
{
    /// <summary>First token in <see cref="ArticleAnalysis.Tokens"/>.</summary>
    public int FirstToken { get; init; }

    /// <summary>One past the last token.</summary>
    public int EndToken { get; init; }
}
