namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>What an element is for: by its element name, its attributes, its class and id.</summary>
internal static class NodeRoles
{
    public static NodeRole Of(HtmlNode node) => node.Role ??= Find(node);

    private static NodeRole Find(HtmlNode node)
    {
        if (IsHidden(node))
        {
            return NodeRole.Hidden;
        }

        var byTag = node.Tag switch
        {
            "nav" or "footer" or "form" or "button" or "menu" or "dialog" or "fieldset" or "label" or "input" => NodeRole.Chrome,
            "aside" => NodeRole.Related,
            "figcaption" => NodeRole.Caption,
            "time" or "address" => NodeRole.Byline,
            "html" or "body" or "main" or "article" or "p" or "h1" or "blockquote" => NodeRole.None,
            _ => (NodeRole?)null,
        };
        var property = node["itemprop"];
        return property.Contains("articleBody", StringComparison.OrdinalIgnoreCase) ? NodeRole.Body
            : node["role"] is "navigation" or "banner" or "contentinfo" or "search" or "complementary" or "dialog" ? NodeRole.Chrome
            : node.Tag is "p" or "h1" or "article" ? OfText(ByNames(node))
            : byTag ?? ByNames(node);
    }

    /// <summary>A paragraph's or heading's name may say which part of the article it is, hardly that it is none.</summary>
    private static NodeRole OfText(NodeRole role) => role is NodeRole.Caption or NodeRole.Lead or NodeRole.Byline or NodeRole.Body ? role : NodeRole.None;

    private static NodeRole ByNames(HtmlNode node)
    {
        var names = node["class"] + " " + node["id"] + " " + node["data-component"] + " " + node["data-testid"];
        return string.IsNullOrWhiteSpace(names) ? NodeRole.None : NodeNames.RoleOf(names);
    }

    private static bool IsHidden(HtmlNode node)
    {
        var style = node["style"];
        return node.Has("hidden")
            || (style.Length > 0 && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
            || (node["aria-hidden"] == "true" && node.Tag != "div" && node.Tag != "body");
    }
}
