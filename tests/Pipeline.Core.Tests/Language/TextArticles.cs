using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Articles;
using Pipeline.Core.Text;

namespace Pipeline.Core.Tests.Language;

/// <summary>Articles for language tests: one block a line, the text as it is.</summary>
internal static class TextArticles
{
    /// <param name="text">Blocks, one a line.</param>
    /// <param name="published">ISO day (<c>2017-02-09</c>) or month (<c>2017-02</c>), or null.</param>
    /// <param name="first">Kind of the first block; the others are paragraphs.</param>
    public static Article Of(string text, string? published = null, BlockKind first = BlockKind.Paragraph)
    {
        var blocks = new List<ArticleBlock>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new(blocks.Count == 0 ? first : BlockKind.Paragraph, new(start, start + line.Length)));
            start += line.Length + 1;
        }

        return new Article { Id = "a", Source = text, Text = ArticleText.Verbatim(text), Blocks = blocks, Published = ToPublication(published), Language = "vi" };
    }

    private static Publication? ToPublication(string? published)
    {
        if (published is null)
        {
            return null;
        }

        if (published.Length == "2017-02".Length)
        {
            var month = YearMonthPattern.Iso.Parse(published).Value.ToDateInterval();
            return new(month.Start, month.End, null, PublicationBasis.Metadata);
        }

        var day = LocalDatePattern.Iso.Parse(published).Value;
        return new(day, day, null, PublicationBasis.Metadata);
    }
}
