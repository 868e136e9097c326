namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>What the elements of a page are for: by their element names, attributes, classes and ids. Made for one page.</summary>
internal sealed class NodeRoles
{
    private readonly Dictionary<string, NodeRole> _known = new(StringComparer.Ordinal);

    public NodeRole Of(string tag, HtmlAttributes attributes)
    {
        if (IsHidden(tag, attributes))
        {
            return NodeRole.Hidden;
        }

        var byTag = tag switch
        {
            "nav" or "footer" or "form" or "button" or "menu" or "dialog" or "fieldset" or "label" or "input" => NodeRole.Chrome,
            "aside" => NodeRole.Related,
            "figcaption" => NodeRole.Caption,
            "time" or "address" => NodeRole.Byline,
            "html" or "body" or "main" or "article" or "p" or "h1" or "blockquote" => NodeRole.None,
            _ => (NodeRole?)null,
        };
        return attributes["itemprop"]?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true ? NodeRole.Body
            : attributes["role"] is "navigation" or "banner" or "contentinfo" or "search" or "complementary" or "dialog" ? NodeRole.Chrome
            : tag is "p" or "h1" or "article" ? OfText(ByNames(attributes))
            : byTag ?? ByNames(attributes);
    }

    /// <summary>A paragraph's or heading's name may say which part of the article it is, hardly that it is none.</summary>
    private static NodeRole OfText(NodeRole role) => role is NodeRole.Caption or NodeRole.Lead or NodeRole.Byline or NodeRole.Body ? role : NodeRole.None;

    private NodeRole ByNames(HtmlAttributes attributes)
    {
        var role = NodeNames.Stronger(ByName(attributes["class"]), ByName(attributes["id"]));
        return NodeNames.Stronger(NodeNames.Stronger(role, ByName(attributes["data-component"])), ByName(attributes["data-testid"]));
    }

    /// <summary>A page has far fewer different names than elements.</summary>
    private NodeRole ByName(string? names)
    {
        if (string.IsNullOrWhiteSpace(names))
        {
            return NodeRole.None;
        }

        if (!_known.TryGetValue(names, out var role))
        {
            role = NodeNames.RoleOf(names);
            _known.Add(names, role);
        }

        return role;
    }

    private static bool IsHidden(string tag, HtmlAttributes attributes) =>
        attributes["hidden"] is not null
        || attributes["style"]?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true
        || (attributes["aria-hidden"] == "true" && tag != "div" && tag != "body");
}
