using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Finds the block that is the headline: a heading that agrees with the page's title, else the first main heading.</summary>
internal static class HtmlTitle
{
    public static void Mark(HtmlNode root, string source, HtmlPage page, RawLine[] kinds)
    {
        var claimed = HtmlHead.Title(root, source);
        var best = -1;
        var bestScore = 0;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var score = Score(page, page.Blocks[i], kinds[i], claimed);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        if (best >= 0)
        {
            kinds[best] = RawLine.Certain(LineKind.Title);
        }
    }

    private static int Score(HtmlPage page, HtmlBlock block, RawLine kind, string claimed)
    {
        var heading = HeadingAround(block.Container);
        if (heading is null || block.Container.Role == NodeRole.Hidden)
        {
            return 0;
        }

        var text = page.TextOf(block).ToString();
        var agrees = claimed.Length > 0 && (claimed.StartsWith(text, StringComparison.OrdinalIgnoreCase) || (text.Length > 15 && claimed.Contains(text, StringComparison.OrdinalIgnoreCase)));
        var isMain = heading == "h1";
        var isOutsideChrome = kind.Reason is not ("page-chrome" or "related-block" or "comments");
        return (agrees ? 8 : 0) + (isMain ? 3 : 0) + (isOutsideChrome ? 1 : 0) is var score && (agrees || isMain) ? score : 0;
    }

    private static string? HeadingAround(HtmlNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (HtmlTags.IsHeading(at.Tag))
            {
                return at.Tag;
            }
        }

        return null;
    }
}
