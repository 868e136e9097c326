using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Trims what stands before the first and after the last paragraph of the selection, and headings with nothing under them.</summary>
internal static class SelectionEdges
{
    public static void Trim(HtmlPage page, RawLine[] kinds)
    {
        DropEmptyHeadings(kinds);
        var first = Array.FindIndex(kinds, kind => kind.Kind == LineKind.Body);
        for (var i = 0; i < first; i++)
        {
            if (kinds[i].Kind == LineKind.Heading)
            {
                kinds[i] = RawLine.Removed("outside-article");
            }
        }

        _ = page;
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
            else if (kinds[i].Kind == LineKind.Body)
            {
                hasText = true;
            }
            else if (kinds[i].Kind == LineKind.Heading)
            {
                hasText = false;
            }
        }
    }
}
