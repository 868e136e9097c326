namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Reads the head of a page.</summary>
internal static class HtmlHead
{
    /// <summary>Every element of the page, in source order.</summary>
    public static IEnumerable<HtmlNode> Elements(HtmlNode root)
    {
        var stack = new Stack<HtmlNode>();
        stack.Push(root);
        while (stack.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                if (!node.Children[i].IsText)
                {
                    stack.Push(node.Children[i]);
                }
            }
        }
    }

    /// <summary>The title the page claims: OpenGraph's, else the title element's.</summary>
    public static string Title(HtmlNode root, string source)
    {
        var title = "";
        foreach (var element in Elements(root))
        {
            if (element.Tag == "meta" && element["property"] == "og:title" && element["content"].Length > 0)
            {
                return Fold(element["content"]);
            }

            if (element.Tag == "title" && title.Length == 0 && element.Parent?.Tag != "svg")
            {
                title = InnerText(element, source);
            }

            if (element.Tag == "body" && title.Length > 0)
            {
                break;
            }
        }

        return title;
    }

    public static string InnerText(HtmlNode element, string source) =>
        Fold(string.Concat(element.Children.Where(child => child.IsText).Select(child => HtmlText.Decode(source, child.Start, child.End))));

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
