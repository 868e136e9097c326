using System.Text.Json;
using Pipeline.Core.Articles;
using Pipeline.Core.Json;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Clean;

/// <summary>A cleaned article as one JSON line, as text to read, or as a coloured diff against its file.</summary>
internal static class CleanOutput
{
    public const string Diff = "diff";

    /// <param name="terminal">Where to write.</param>
    /// <param name="file">The file as the command line reached it.</param>
    /// <param name="article">The cleaned article.</param>
    /// <param name="format"><c>json</c>, <c>text</c> or <see cref="Diff"/>.</param>
    /// <param name="duplicateOf">Id of the article of which this is a copy, or null.</param>
    public static void Write(Terminal terminal, string file, Article article, string format, string? duplicateOf)
    {
        switch (format)
        {
            case Diff:
                CleanDiff.Write(terminal.Tables, file, article);
                break;
            case "text":
                CleanText.Write(terminal.Out, file, article, duplicateOf);
                break;
            default:
                terminal.Out.Write(JsonSerializer.Serialize(CleanedArticleLine.From(file, article, duplicateOf), RecordJson.Line));
                terminal.Out.Write('\n');
                break;
        }
    }
}
