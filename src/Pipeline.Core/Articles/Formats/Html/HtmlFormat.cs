using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>An HTML page: its main content, its headline and what its metadata says.</summary>
internal static class HtmlFormat
{
    public static RawFile Read(ArticleText source, ReadLimits limits)
    {
        if (HtmlTreeBuilder.Build(source.Value, limits.MaxHtmlDepth) is not { } page)
        {
            return RawFile.Rejected(Rejections.TooDeep("HTML", limits.MaxHtmlDepth));
        }

        var root = page.Root;
        PageStatistics.Count(page, root);
        var kinds = BlockSelection.Select(page, root, MainContent.Find(root));
        var metadata = HtmlMetadata.Read(root, source.Value);
        HtmlTitle.Mark(root, source.Value, page, kinds);
        LeadAboveBody.Mark(page, root, kinds);
        return RawFile.Single(new RawArticle(page.Text, kinds, metadata) { IsStructured = true });
    }
}
