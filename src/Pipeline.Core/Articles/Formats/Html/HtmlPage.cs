using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>The visible text of a page, one block a line, and the element each block stands in.</summary>
internal sealed class HtmlPage
{
    private readonly string _source;
    private readonly ArticleTextBuilder _builder;
    private readonly List<HtmlBlock> _blocks = [];
    private int _lineStart;
    private int _linkLength;

    private HtmlPage(string source)
    {
        _source = source;
        _builder = new ArticleTextBuilder(source.Length / 2);
    }

    /// <summary>All blocks, in reading order.</summary>
    public IReadOnlyList<HtmlBlock> Blocks => _blocks;

    /// <summary>Text of the blocks, each ended by a line feed; offsets into the page's source.</summary>
    public ArticleText Text { get; private set; } = ArticleText.Verbatim("");

    public ReadOnlySpan<char> TextOf(HtmlBlock block) => Text.Value.AsSpan(block.Span.Start, block.Span.Length);

    public static HtmlPage Of(HtmlNode root, string source)
    {
        var page = new HtmlPage(source);
        page.Walk(root);
        page.Text = page._builder.ToText();
        return page;
    }

    /// <summary>Goes through the tree without recursion: pages are nested deeper than a stack likes.</summary>
    private void Walk(HtmlNode root)
    {
        var stack = new Stack<(HtmlNode Node, int Child, HtmlNode Container, bool InLink)>();
        stack.Push((root, 0, root, false));
        while (stack.TryPop(out var frame))
        {
            var (node, child, container, inLink) = frame;
            if (child == node.Children.Count)
            {
                if (ReferenceEquals(node, container))
                {
                    EndLine(container);
                }

                continue;
            }

            stack.Push((node, child + 1, container, inLink));
            Enter(node.Children[child], container, inLink, stack);
        }
    }

    private void Enter(HtmlNode next, HtmlNode container, bool inLink, Stack<(HtmlNode, int, HtmlNode, bool)> stack)
    {
        if (next.IsText)
        {
            var before = _builder.Length;
            HtmlText.Append(_builder, _source, next.Start, next.End);
            _linkLength += inLink ? _builder.Length - before : 0;
        }
        else if (next.Tag is "br" or "hr")
        {
            EndLine(container);
        }
        else if (!HtmlTags.Unread.Contains(next.Tag))
        {
            var isBlock = HtmlTags.Block.Contains(next.Tag);
            if (isBlock)
            {
                EndLine(container);
            }

            stack.Push((next, 0, isBlock ? next : container, inLink || next.Tag == "a"));
        }
    }

    private void EndLine(HtmlNode container)
    {
        var end = _builder.Length;
        end -= end > _lineStart && _builder.Last == ' ' ? 1 : 0;
        if (end > _lineStart)
        {
            _blocks.Add(new HtmlBlock(container, new TextSpan(_lineStart, end), Math.Min(_linkLength, end - _lineStart)));
            _builder.AppendMade("\n", 0, 0);
            _lineStart = _builder.Length;
        }
        else if (_builder.Length > _lineStart)
        {
            _lineStart = _builder.Length;
        }

        _linkLength = 0;
    }
}
