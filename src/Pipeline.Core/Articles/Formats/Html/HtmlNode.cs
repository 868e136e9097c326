using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>
/// An element of a page. Lighter than a DOM: only elements and attributes that tell an article from its page are kept; texts lie in <see cref="HtmlPage"/>.
/// </summary>
internal sealed class HtmlNode(string tag, HtmlNode? parent, NodeRole role, KeyValuePair<string, string>[] attributes)
{
    private HtmlNode? _firstChild;
    private HtmlNode? _lastChild;
    private HtmlNode? _next;

    /// <summary>Lower-case element name.</summary>
    public string Tag { get; } = tag;

    public HtmlNode? Parent { get; } = parent;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Where the characters directly in the element stand in the source, references not decoded; kept of titles and scripts only.</summary>
    public TextSpan Content { get; set; }

    /// <summary>Whether a block of the page's text has the element as its container.</summary>
    public bool HoldsBlock { get; set; }

    /// <summary>Letters of all blocks below that read like prose, whatever the elements around them are named.</summary>
    public int RawProseLength { get; set; }

    /// <summary>Letters of the article's possible prose blocks below, filled in by <see cref="PageStatistics"/>.</summary>
    public int ProseLength { get; set; }

    /// <summary>Whether the element is, or holds, one that marks an article: <c>article</c>, <c>main</c>, a main heading, a named body.</summary>
    public bool HoldsArticle { get; set; }

    /// <summary>What the element's names say of it.</summary>
    public NodeRole Role { get; } = role;

    public bool HasChildren => _firstChild is not null;

    /// <summary>Elements directly below, in source order.</summary>
    public IEnumerable<HtmlNode> Children
    {
        get
        {
            for (var child = _firstChild; child is not null; child = child._next)
            {
                yield return child;
            }
        }
    }

    /// <summary>The next element in source order: the first below, else the next beside it or beside one that it stands in; null after the last.</summary>
    public HtmlNode? Following
    {
        get
        {
            if (_firstChild is not null)
            {
                return _firstChild;
            }

            var at = this;
            while (at is not null && at._next is null)
            {
                at = at.Parent;
            }

            return at?._next;
        }
    }

    /// <summary>Puts an element after the last one below.</summary>
    public void Add(HtmlNode child)
    {
        if (_lastChild is null)
        {
            _firstChild = child;
        }
        else
        {
            _lastChild._next = child;
        }

        _lastChild = child;
    }

    /// <summary>Value of an attribute, or the empty string; attributes of <see cref="HtmlTags.Described"/> elements only.</summary>
    public string this[string name]
    {
        get
        {
            foreach (var (key, value) in attributes)
            {
                if (key == name)
                {
                    return value;
                }
            }

            return "";
        }
    }
}
