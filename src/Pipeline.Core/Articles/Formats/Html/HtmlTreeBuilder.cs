using AngleSharp.Html.Parser.Tokens.Struct;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>
/// Builds the elements and the text of a page in one go from AngleSharp's tokens, which give every tag's offset; its DOM forgets those of texts.
/// Linear in the page: unclosed elements are closed by what follows them, and nesting is limited. Elements that say nothing are let go once closed.
/// </summary>
internal sealed class HtmlTreeBuilder : IPageTokenSink
{
    /// <summary>Most pages are markup for the greater part; a page that is not makes the buffer grow.</summary>
    private const int UnitsOfSourcePerUnit = 16;

    private readonly List<OpenElement> _open = [];
    private readonly HtmlAttributes _attributes = new();
    private readonly NodeRoles _roles = new();
    private readonly HtmlPageWriter _page;
    private readonly int _maxDepth;
    private int _openParagraphs;

    private HtmlTreeBuilder(string source, int maxDepth, ArticleTextBuilder text)
    {
        _maxDepth = maxDepth;
        _page = new HtmlPageWriter(source, text);
        var root = new HtmlNode("#root", null, NodeRole.None, []);
        _open.Add(new OpenElement(root, root, IsInLink: false, IsUnread: false));
    }

    /// <returns>The page, or null when elements are nested deeper than <paramref name="maxDepth"/>.</returns>
    public static HtmlPage? Build(string source, int maxDepth, int window = PageTokens.DefaultWindow)
    {
        var text = ArticleTextBuilder.Trying(source.Length / UnitsOfSourcePerUnit);
        var builder = Read(source, maxDepth, window, text);
        if (text.IsTooLong)
        {
            builder = Read(source, maxDepth, window, ArticleTextBuilder.OfLength(text.Length));
        }

        return builder?.ToPage();
    }

    private static HtmlTreeBuilder? Read(string source, int maxDepth, int window, ArticleTextBuilder text)
    {
        var builder = new HtmlTreeBuilder(source, maxDepth, text);
        if (!new PageTokens(source, builder).Run(window))
        {
            return null;
        }

        builder.PopTo(1);
        builder._page.EndLine(builder._open[0].Node);
        return builder;
    }

    private HtmlPage ToPage() => _page.ToPage(_open[0].Node);

    public void Text(int start, int end)
    {
        var inside = _open[^1];
        if (!inside.IsUnread)
        {
            _page.Append(start, end, inside.IsInLink);
        }
        else if (inside.Tag is "title" or "script")
        {
            var content = inside.Node.Content;
            inside.Node.Content = new TextSpan(content.Length == 0 ? start : content.Start, end);
        }
    }

    public bool Start(string tag, ref StructHtmlToken token)
    {
        CloseImplied(tag);
        var around = _open[^1];
        _attributes.Fill(tag, ref token);
        var node = new HtmlNode(tag, around.Node, _roles.Of(tag, _attributes), HtmlTags.Described.Contains(tag) ? _attributes.ToArray() : []);
        var isUnread = around.IsUnread || HtmlTags.Unread.Contains(tag);
        var isBlock = !isUnread && HtmlTags.Block.Contains(tag);
        if (isBlock || (!isUnread && tag == "br"))
        {
            _page.EndLine(around.Container);
        }

        if (HtmlTags.Void.Contains(tag) || (token.IsSelfClosing && !HtmlTags.Block.Contains(tag)))
        {
            Keep(node);
            return true;
        }

        _open.Add(new OpenElement(node, isBlock ? node : around.Container, around.IsInLink || tag == "a", isUnread));
        _openParagraphs += tag == "p" ? 1 : 0;
        return _open.Count <= _maxDepth;
    }

    public void End(string tag)
    {
        var isBlock = HtmlTags.Block.Contains(tag);
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (_open[i].Tag == tag)
            {
                PopTo(i);
                return;
            }

            if (isBlock ? HtmlTags.Scope.Contains(_open[i].Tag) && !HtmlTags.Scope.Contains(tag) && tag is not ("tr" or "tbody" or "thead" or "tfoot" or "body") : HtmlTags.Block.Contains(_open[i].Tag))
            {
                return;
            }
        }
    }

    private void CloseImplied(string tag)
    {
        if (_openParagraphs > 0 && HtmlTags.ClosesParagraph.Contains(tag))
        {
            CloseUpTo(HtmlTags.Paragraph);
        }

        if (HtmlTags.Siblings(tag) is { } siblings)
        {
            CloseUpTo(siblings);
        }
    }

    /// <summary>Closes the outermost open one of <paramref name="siblings"/> that is not beyond its bounds.</summary>
    private void CloseUpTo(ClosedSiblings siblings)
    {
        var found = -1;
        for (var i = _open.Count - 1; i > 0 && !siblings.Within.Contains(_open[i].Tag); i--)
        {
            found = Array.IndexOf(siblings.Tags, _open[i].Tag) >= 0 ? i : found;
        }

        if (found > 0)
        {
            PopTo(found);
        }
    }

    /// <summary>Closes all open elements from <paramref name="index"/> on, the innermost first.</summary>
    private void PopTo(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            var element = _open[i];
            if (element.IsBlock)
            {
                _page.EndLine(element.Node);
            }

            Keep(element.Node);
            _openParagraphs -= element.Tag == "p" ? 1 : 0;
        }

        _open.RemoveRange(index, _open.Count - index);
    }

    /// <summary>Puts a closed element into the tree if anything can be learned from it.</summary>
    private static void Keep(HtmlNode node)
    {
        if (node.HasChildren || node.HoldsBlock || HtmlTags.Telling.Contains(node.Tag) || node.Role == NodeRole.Body)
        {
            node.Parent!.Add(node);
        }
    }
}
