namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Finds the element that holds the article: one that is named so, else the smallest with nearly all the page's prose.</summary>
internal static class MainContent
{
    /// <summary>Share of an element's prose that one child must have for the search to go down into it.</summary>
    private const double Dominant = 0.90;

    /// <summary>The same inside an element that is named as the article's body already.</summary>
    private const double DominantInBody = 0.99;

    /// <summary>Share of the page's prose that an element named as article or body must have to be taken at its word.</summary>
    private const double Named = 0.35;

    /// <summary>Share of the largest candidate's prose with which an earlier one is preferred: pages that go on with the next article.</summary>
    private const double Earlier = 0.30;

    public static HtmlNode Find(HtmlNode root)
    {
        var node = FindNamed(root) ?? root;
        while (Next(node) is { } child)
        {
            node = child;
        }

        while (node.Parent is { } parent && node.Tag is "p" or "span" or "b" or "i" or "em" or "strong" or "a" or "li" or "ol" or "ul" or "blockquote")
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
            if (best is null || child.ProseLength > best.ProseLength)
            {
                best = child;
            }
        }

        var needed = IsInsideBody(node) ? DominantInBody : Dominant;
        return best is { ProseLength: > 0 } && best.ProseLength >= node.ProseLength * needed ? best : null;
    }

    /// <summary>The outermost named element with enough prose; of several, the first that is not small beside the largest.</summary>
    private static HtmlNode? FindNamed(HtmlNode root)
    {
        var candidates = new List<HtmlNode>();
        foreach (var element in HtmlHead.Elements(root))
        {
            if (element.ProseLength > 0 && IsNamed(element) && !candidates.Exists(outer => IsInside(element, outer)))
            {
                candidates.Add(element);
            }
        }

        if (candidates.Count == 0)
        {
            return null;
        }

        var largest = candidates.MaxBy(candidate => candidate.ProseLength)!;
        var first = candidates.Find(candidate => candidate.ProseLength >= largest.ProseLength * Earlier) ?? largest;
        return first.ProseLength >= root.ProseLength * Named || candidates.Count > 1 && largest.ProseLength >= root.ProseLength * Named ? first : null;
    }

    private static bool IsNamed(HtmlNode element) => element.Tag == "article" || element.Role == NodeRole.Body;

    private static bool IsInsideBody(HtmlNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at.Role == NodeRole.Body)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInside(HtmlNode node, HtmlNode outer)
    {
        for (var at = node.Parent; at is not null && at.Depth >= outer.Depth; at = at.Parent)
        {
            if (ReferenceEquals(at, outer))
            {
                return true;
            }
        }

        return false;
    }
}
