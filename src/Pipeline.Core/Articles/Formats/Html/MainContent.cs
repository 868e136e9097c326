namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Finds the element that holds the article: the smallest one with nearly all the page's prose.</summary>
internal static class MainContent
{
    /// <summary>Share of an element's prose that one child must have for the search to go down into it.</summary>
    private const double Dominant = 0.70;

    /// <summary>The same when the child is named as an article's body.</summary>
    private const double DominantBody = 0.45;

    public static HtmlNode Find(HtmlNode root)
    {
        var node = root;
        while (Next(node) is { } child)
        {
            node = child;
        }

        while (node.Parent is { } parent && node.Tag is "p" or "span" or "b" or "i" or "em" or "strong" or "a" or "li" or "blockquote")
        {
            node = parent;
        }

        return node;
    }

    private static HtmlNode? Next(HtmlNode node)
    {
        HtmlNode? best = null;
        foreach (var child in node.Children)
        {
            if (!child.IsText && (best is null || child.ProseLength > best.ProseLength))
            {
                best = child;
            }
        }

        if (best is null || best.ProseLength == 0)
        {
            return null;
        }

        var needed = NodeRoles.Of(best) == NodeRole.Body || best.Tag == "article" ? DominantBody : Dominant;
        return best.ProseLength >= node.ProseLength * needed ? best : null;
    }
}
