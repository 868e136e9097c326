using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Collects the visible text of a page while its tags are read.</summary>
internal sealed class HtmlPageWriter(string source, ArticleTextBuilder builder)
{
    private readonly List<HtmlBlock> _blocks = [];
    private int _lineStart;
    private int _linkLength;

    /// <summary>Appends <c>source[start..end]</c> to the line.</summary>
    public void Append(int start, int end, bool isInLink)
    {
        var before = builder.Length;
        HtmlText.Append(builder, source, start, end);
        _linkLength += isInLink ? builder.Length - before : 0;
    }

    /// <summary>Ends the line, if anything is in it, as a block of <paramref name="container"/>.</summary>
    public void EndLine(HtmlNode container)
    {
        var end = builder.Length;
        end -= end > _lineStart && builder.Last == ' ' ? 1 : 0;
        if (end > _lineStart)
        {
            _blocks.Add(new HtmlBlock(container, new TextSpan(_lineStart, end), Math.Min(_linkLength, end - _lineStart)));
            container.HoldsBlock = true;
            builder.AppendMade("\n", 0, 0);
            _lineStart = builder.Length;
        }
        else if (builder.Length > _lineStart)
        {
            _lineStart = builder.Length;
        }

        _linkLength = 0;
    }

    /// <summary>The page read so far; used once.</summary>
    public HtmlPage ToPage(HtmlNode root) => new(root, builder.ToText(), _blocks);
}
