using System.Buffers;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Counts, for every element, how much text, link text and prose lies below it.</summary>
internal static class PageStatistics
{
    private static readonly SearchValues<char> s_punctuation = SearchValues.Create(".,!?;:…。");

    private const int MinProseLength = 60;
    private const double MaxProseLinks = 0.45;

    public static void Count(HtmlPage page)
    {
        foreach (var block in page.Blocks)
        {
            var prose = IsProse(page, block) && !IsNamedAside(block) ? block.Span.Length : 0;
            for (var node = block.Container; node is not null; node = node.Parent)
            {
                node.TextLength += block.Span.Length;
                node.LinkLength += block.LinkLength;
                node.ProseLength += prose;
            }
        }
    }

    /// <summary>A block that reads like a paragraph: some length, few links, and punctuation inside.</summary>
    public static bool IsProse(HtmlPage page, HtmlBlock block) =>
        block.Span.Length >= MinProseLength && block.LinkDensity <= MaxProseLinks
        && page.TextOf(block).ContainsAny(s_punctuation) && block.Container.Tag is not ("button" or "option" or "label");

    /// <summary>Whether an element close around the block says it is no article text.</summary>
    private static bool IsNamedAside(HtmlBlock block)
    {
        for (var node = block.Container; node is not null && node.Tag != "body"; node = node.Parent)
        {
            if (NodeRoles.Of(node) is NodeRole.Comments or NodeRole.Related or NodeRole.Chrome or NodeRole.Hidden or NodeRole.Caption)
            {
                return true;
            }
        }

        return false;
    }
}
