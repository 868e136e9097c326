using Pipeline.Core.Articles.Cleaning;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Trims what stands before the first and after the last paragraph of a selection whose element is not named an article's body, and headings with nothing under them.</summary>
internal static class SelectionEdges
{
    public static void Trim(HtmlPage page, HtmlNode main, RawLine[] kinds)
    {
        var first = Array.FindIndex(kinds, kind => kind.Kind == LineKind.Body);
        RemoveHeadings(kinds, 0, first);
        if (!IsNamedBody(main))
        {
            RemoveScraps(page, kinds, Enumerable.Range(0, kinds.Length));
            RemoveScraps(page, kinds, Enumerable.Range(0, kinds.Length).Reverse());
        }

        DropEmptyHeadings(kinds);
    }

    private static bool IsNamedBody(HtmlNode main)
    {
        for (var node = main; node is not null; node = node.Parent)
        {
            if (node.Role == NodeRole.Body)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes inwards from an edge and removes short lines until the first paragraph.</summary>
    private static void RemoveScraps(HtmlPage page, RawLine[] kinds, IEnumerable<int> order)
    {
        foreach (var i in order)
        {
            if (kinds[i].Kind is not (LineKind.Body or LineKind.Heading))
            {
                continue;
            }

            var text = page.TextOf(page.Blocks[i]);
            if (kinds[i].Kind == LineKind.Body && (PageStatistics.IsProse(page, page.Blocks[i]) || LineShape.EndsSentence(text)))
            {
                return;
            }

            kinds[i] = RawLine.Removed(BlockSelection.OutsideReason);
        }
    }

    private static void RemoveHeadings(RawLine[] kinds, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (kinds[i].Kind == LineKind.Heading)
            {
                kinds[i] = RawLine.Removed(BlockSelection.OutsideReason);
            }
        }
    }

    private static void DropEmptyHeadings(RawLine[] kinds)
    {
        var hasText = false;
        for (var i = kinds.Length - 1; i >= 0; i--)
        {
            if (kinds[i].Kind == LineKind.Heading && !hasText)
            {
                kinds[i] = RawLine.Removed("empty-heading");
            }

            hasText |= kinds[i].Kind == LineKind.Body;
        }
    }
}
