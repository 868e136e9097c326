using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Decides for every block of a page whether it is the article's, and if not, why.</summary>
internal static class BlockSelection
{
    public const string OutsideReason = "outside-article";

    private const double MaxLinkDensity = 0.6;

    public static RawLine[] Select(HtmlPage page, HtmlNode root, HtmlNode main)
    {
        var kinds = new RawLine[page.Blocks.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = KindOf(page, page.Blocks[i], root, main);
        }

        SelectionEdges.Trim(page, main, kinds);
        return kinds;
    }

    private static RawLine KindOf(HtmlPage page, HtmlBlock block, HtmlNode root, HtmlNode main)
    {
        var isInside = false;
        NodeRole role = NodeRole.None;
        for (var node = block.Container; node is not null && !isInside; node = node.Parent)
        {
            isInside = ReferenceEquals(node, main);
            var own = isInside ? NodeRole.None : PageStatistics.RoleOf(node, root);
            role = own is NodeRole.None or NodeRole.Body || IsMostOfArticle(node, main) ? role : own;
        }

        return !isInside ? RawLine.Removed(OutsideReason) : role switch
        {
            NodeRole.Hidden => RawLine.Removed("hidden"),
            NodeRole.Comments => RawLine.Removed("comments"),
            NodeRole.Related => RawLine.Removed("related-block"),
            NodeRole.Chrome => RawLine.Removed("page-chrome"),
            NodeRole.Byline when !PageStatistics.IsProse(page, block) => RawLine.Removed("byline"),
            NodeRole.Caption => RawLine.Certain(LineKind.Caption),
            NodeRole.Lead => RawLine.Certain(LineKind.Lead),
            _ => Inner(page, block),
        };
    }

    /// <summary>A name on an element with most of the article's prose says nothing: <c>has-sidebar</c>, <c>page-with-comments</c>.</summary>
    private static bool IsMostOfArticle(HtmlNode node, HtmlNode main) => node.ProseLength * 2 > main.ProseLength;

    private static RawLine Inner(HtmlPage page, HtmlBlock block)
    {
        if (HtmlTags.IsHeading(block.Container.Tag))
        {
            return RawLine.Certain(LineKind.Heading);
        }

        return block.LinkDensity > MaxLinkDensity && !page.TextOf(block).Contains(". ", StringComparison.Ordinal)
            ? RawLine.Removed("links")
            : RawLine.Body;
    }
}
