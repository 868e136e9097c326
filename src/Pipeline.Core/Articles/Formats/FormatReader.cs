using Pipeline.Core.Articles.Formats.Html;
using Pipeline.Core.Articles.Formats.Json;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats;

/// <summary>Tells the format by the content, never by the name, and hands the text to its reader.</summary>
internal static class FormatReader
{
    public static RawFile Read(string text, ReadLimits limits) => FormatDetector.Detect(text) switch
    {
        SourceFormat.Json => JsonFormat.Read(text, limits),
        SourceFormat.JsonLines => JsonLinesFormat.Read(text, limits),
        SourceFormat.Html => HtmlFormat.Read(ArticleText.Verbatim(text), limits),
        SourceFormat.Markdown => RawFile.Single(MarkdownFormat.Read(text)),
        _ => RawFile.Single(PlainFormat.Read(text)),
    };
}
