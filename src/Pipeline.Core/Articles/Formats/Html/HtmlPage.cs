using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>The elements of a page, its visible text, one block a line, and the element each block stands in.</summary>
/// <param name="Root">Stands around all elements.</param>
/// <param name="Text">Text of the blocks, each ended by a line feed; offsets into the page's source.</param>
/// <param name="Blocks">All blocks, in reading order.</param>
internal sealed record HtmlPage(HtmlNode Root, ArticleText Text, IReadOnlyList<HtmlBlock> Blocks)
{
    public ReadOnlySpan<char> TextOf(HtmlBlock block) => Text.Value.AsSpan(block.Span.Start, block.Span.Length);
}
