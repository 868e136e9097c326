namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Reads the head of a page.</summary>
internal static class HtmlHead
{
    /// <summary>Every element of the page, in source order.</summary>
    public static IEnumerable<HtmlNode> Elements(HtmlNode root)
    {
        for (var node = root; node is not null; node = node.Following)
        {
            yield return node;
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
        Fold(HtmlText.Decode(source, element.Content.Start, element.Content.End));

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
