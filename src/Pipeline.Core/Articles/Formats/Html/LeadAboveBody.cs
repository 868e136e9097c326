using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Many pages set the lead between headline and body, outside the body's element: it is the article's all the same.</summary>
internal static class LeadAboveBody
{
    private const int MaxBlocks = 8;
    private const int MinLength = 50;

    public static void Mark(HtmlPage page, HtmlNode root, RawLine[] kinds)
    {
        var title = Array.FindIndex(kinds, kind => kind.Kind == LineKind.Title);
        var body = Array.FindIndex(kinds, kind => kind.Kind == LineKind.Body);
        if (title < 0 || body - title > MaxBlocks || Array.Exists(kinds, kind => kind.Kind == LineKind.Lead))
        {
            return;
        }

        for (var i = title + 1; i < body; i++)
        {
            if (kinds[i].Reason == BlockSelection.OutsideReason && IsLead(page, page.Blocks[i], root))
            {
                kinds[i] = RawLine.Certain(LineKind.Lead);
                return;
            }
        }
    }

    private static bool IsLead(HtmlPage page, HtmlBlock block, HtmlNode root)
    {
        var text = page.TextOf(block);
        if (text.Length < MinLength || block.LinkLength > 0 || text[^1] is not ('.' or '?' or '!' or '”' or '"' or '…'))
        {
            return false;
        }

        for (var node = block.Container; node is not null; node = node.Parent)
        {
            if (PageStatistics.RoleOf(node, root) is not (NodeRole.None or NodeRole.Body or NodeRole.Lead))
            {
                return false;
            }
        }

        return true;
    }
}
