using System.Text.Json;
using Pipeline.Core.Articles;
using Pipeline.Core.Json;

namespace Pipeline.Local.Commands.Clean;

/// <summary>A cleaned article as one JSON line or as text to read.</summary>
internal static class CleanOutput
{
    public static void Write(TextWriter writer, string file, Article article, string format)
    {
        if (format == "text")
        {
            WriteText(writer, file, article);
            return;
        }

        writer.Write(JsonSerializer.Serialize(CleanedArticleLine.From(file, article), RecordJson.Line));
        writer.Write('\n');
    }

    private static void WriteText(TextWriter writer, string file, Article article)
    {
        writer.WriteLine($"=== {file}");
        foreach (var block in article.Blocks)
        {
            writer.WriteLine(block.Span.Of(article.Text.Value));
            writer.WriteLine();
        }

        foreach (var removed in article.Removed)
        {
            writer.WriteLine($"--- {removed.Reason} [{removed.Span.Start}..{removed.Span.End}] {removed.Text.ReplaceLineEndings(" ")}");
        }
    }
}
