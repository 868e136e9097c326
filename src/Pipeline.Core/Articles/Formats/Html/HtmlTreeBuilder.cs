using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>
/// Builds the tree of a page from AngleSharp's tokenizer, which gives every token's offset in the source; its DOM forgets those of texts.
/// Linear in the page: unclosed elements are closed by what follows them, and nesting is limited.
/// </summary>
internal sealed class HtmlTreeBuilder
{
    private static readonly HashSet<string> s_keptAttributes =
        new(["class", "id", "itemprop", "role", "style", "hidden", "aria-hidden", "href", "datetime", "name", "property", "content", "rel", "type", "lang", "title", "itemtype", "data-component", "data-testid"], StringComparer.Ordinal);

    private readonly HtmlTokenizer _tokenizer;
    private readonly List<HtmlNode> _open = [];
    private readonly int _maxDepth;
    private int _openParagraphs;

    private HtmlTreeBuilder(HtmlTokenizer tokenizer, int maxDepth)
    {
        _tokenizer = tokenizer;
        _maxDepth = maxDepth;
        Root = new HtmlNode("#root", null, 0);
        _open.Add(Root);
    }

    private HtmlNode Root { get; }

    /// <returns>The root, or null when elements are nested deeper than <paramref name="maxDepth"/>.</returns>
    public static HtmlNode? Build(string source, int maxDepth)
    {
        using var text = new TextSource(source);
        using var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.Resolver) { SkipComments = true };
        var builder = new HtmlTreeBuilder(tokenizer, maxDepth);
        return builder.Run(source.Length) ? builder.Root : null;
    }

    private bool Run(int length)
    {
        HtmlNode? text = null;
        while (true)
        {
            ref var token = ref _tokenizer.GetStructToken();
            var at = Math.Min(token.Position.Index, length);
            if (text is not null)
            {
                text.End = at;
                text = null;
            }

            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return true;
                case HtmlTokenType.Character:
                    text = AddText(at);
                    break;
                case HtmlTokenType.StartTag when !Start(ref token, at):
                    return false;
                case HtmlTokenType.EndTag:
                    End(token.Name.ToString());
                    break;
            }
        }
    }

    private HtmlNode AddText(int at)
    {
        var parent = _open[^1];
        var text = new HtmlNode(HtmlNode.Text, parent, at);
        parent.Add(text);
        return text;
    }

    private bool Start(ref StructHtmlToken token, int at)
    {
        var tag = string.Intern(token.Name.ToString());
        CloseImplied(tag);
        var node = new HtmlNode(tag, _open[^1], at);
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            var name = attribute.Name.ToString();
            if (s_keptAttributes.Contains(name))
            {
                node.SetAttribute(name, attribute.Value.ToString());
            }
        }

        _open[^1].Add(node);
        SetState(tag);
        if (token.IsSelfClosing && !HtmlTags.Block.Contains(tag) || HtmlTags.Void.Contains(tag))
        {
            return true;
        }

        _open.Add(node);
        _openParagraphs += tag == "p" ? 1 : 0;
        return _open.Count <= _maxDepth;
    }

    private void SetState(string tag)
    {
        if (tag == "script")
        {
            _tokenizer.State = HtmlParseMode.Script;
        }
        else if (tag is "title" or "textarea")
        {
            _tokenizer.State = HtmlParseMode.RCData;
        }
        else if (HtmlTags.RawText.Contains(tag))
        {
            _tokenizer.State = HtmlParseMode.Rawtext;
        }
    }

    private void CloseImplied(string tag)
    {
        if (_openParagraphs > 0 && HtmlTags.ClosesParagraph.Contains(tag))
        {
            CloseUpTo(["p"], HtmlTags.Scope);
        }

        var (closes, within) = HtmlTags.Siblings(tag);
        if (closes.Length > 0)
        {
            CloseUpTo(closes, within);
        }
    }

    /// <summary>Closes the outermost open element of <paramref name="tags"/> that is not beyond one of <paramref name="bounds"/>.</summary>
    private void CloseUpTo(string[] tags, ICollection<string> bounds)
    {
        var found = -1;
        for (var i = _open.Count - 1; i > 0 && !bounds.Contains(_open[i].Tag); i--)
        {
            found = Array.IndexOf(tags, _open[i].Tag) >= 0 ? i : found;
        }

        if (found > 0)
        {
            PopTo(found);
        }
    }

    private void End(string tag)
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

    private void PopTo(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            _openParagraphs -= _open[i].Tag == "p" ? 1 : 0;
        }

        _open.RemoveRange(index, _open.Count - index);
    }
}
