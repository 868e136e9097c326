using Pipeline.Core.Articles;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Clean;

/// <summary>A cleaned article to read: what is known of it, its text, then its captions and what was removed.</summary>
internal static class CleanText
{
    public static void Write(TextWriter writer, string file, Article article, string? duplicateOf)
    {
        writer.WriteLine($"=== {file}");
        WriteFact(writer, "published", article.Published is { } date ? $"{Cells.Day(date.Start)}{(date.IsDay ? "" : " .. " + Cells.Day(date.End))} ({Cells.Name(date.Basis)})" : null);
        WriteFact(writer, "publisher", article.Publisher);
        WriteFact(writer, "author", article.Author);
        WriteFact(writer, "agency", article.Agency);
        WriteFact(writer, "url", article.Url);
        WriteFact(writer, "language", article.Language);
        WriteFact(writer, "copy of", duplicateOf);
        writer.WriteLine();
        foreach (var block in article.Blocks)
        {
            writer.WriteLine(block.Kind == BlockKind.Title ? "# " + block.Span.Of(article.Text.Value) : block.Span.Of(article.Text.Value));
            writer.WriteLine();
        }

        foreach (var caption in article.Captions)
        {
            writer.WriteLine($"~~~ caption [{caption.Span.Start}..{caption.Span.End}] {caption.Text}");
        }

        foreach (var removed in article.Removed)
        {
            writer.WriteLine($"--- {removed.Reason} [{removed.Span.Start}..{removed.Span.End}] {removed.Text.ReplaceLineEndings(" ")}");
        }
    }

    private static void WriteFact(TextWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteLine($"{name}: {value}");
        }
    }
}
