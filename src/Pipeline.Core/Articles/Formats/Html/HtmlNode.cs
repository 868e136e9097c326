namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>An element or a text of a page, with its place in the page's source. Lighter than a DOM: only what tells an article from its page is kept.</summary>
internal sealed class HtmlNode(string tag, HtmlNode? parent, int start)
{
    private List<HtmlNode>? _children;
    private List<KeyValuePair<string, string>>? _attributes;

    /// <summary>Lower-case element name, or <see cref="Text"/>.</summary>
    public string Tag { get; } = tag;

    public const string Text = "#text";

    public HtmlNode? Parent { get; } = parent;

    /// <summary>Offset of the tag or text in the source.</summary>
    public int Start { get; } = start;

    /// <summary>Offset after a text; for elements the offset after their start tag.</summary>
    public int End { get; set; } = start;

    public IReadOnlyList<HtmlNode> Children => _children ?? [];

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Letters of all blocks below that read like prose, whatever the elements around them are named.</summary>
    public int RawProseLength { get; set; }

    /// <summary>Letters of the article's possible prose blocks below, filled in by <see cref="PageStatistics"/>.</summary>
    public int ProseLength { get; set; }

    /// <summary>Whether the element is, or holds, one that marks an article: <c>article</c>, <c>main</c>, a main heading, a named body.</summary>
    public bool HoldsArticle { get; set; }

    /// <summary>Letters of all blocks below.</summary>
    public int TextLength { get; set; }

    /// <summary>Letters inside links below.</summary>
    public int LinkLength { get; set; }

    /// <summary>What the element's names say of it; set once.</summary>
    public NodeRole? Role { get; set; }

    public bool IsText => ReferenceEquals(Tag, Text);

    public void Add(HtmlNode child) => (_children ??= []).Add(child);

    public void SetAttribute(string name, string value) => (_attributes ??= []).Add(new(name, value));

    /// <summary>Value of a kept attribute, or the empty string.</summary>
    public string this[string name]
    {
        get
        {
            foreach (var (key, value) in _attributes ?? [])
            {
                if (key == name)
                {
                    return value;
                }
            }

            return "";
        }
    }

    /// <summary>Whether the attribute is there at all.</summary>
    public bool Has(string name) => _attributes?.Exists(pair => pair.Key == name) == true;
}
