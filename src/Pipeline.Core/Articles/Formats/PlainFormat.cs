using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats;

/// <summary>Plain text: every line is a line; what it is, the cleaners find out.</summary>
internal static class PlainFormat
{
    public static RawArticle Read(string text) => new(ArticleText.Verbatim(text), [], new DraftMetadata()) { IsVerbatim = true };
}
