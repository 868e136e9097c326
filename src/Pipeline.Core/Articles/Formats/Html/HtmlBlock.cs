using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>A run of inline content: one line of the page's text.</summary>
/// <param name="Container">The nearest block element around it.</param>
/// <param name="Span">Where it stands in the page's text.</param>
/// <param name="LinkLength">Units of it that stand inside links.</param>
internal readonly record struct HtmlBlock(HtmlNode Container, TextSpan Span, int LinkLength)
{
    /// <summary>Share of the text that is links.</summary>
    public double LinkDensity => Span.Length == 0 ? 0 : (double)LinkLength / Span.Length;
}
