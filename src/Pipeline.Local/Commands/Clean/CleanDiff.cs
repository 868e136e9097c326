using Pipeline.Core.Articles;
using Spectre.Console;

namespace Pipeline.Local.Commands.Clean;

/// <summary>The article's pieces in file order, in colour: green kept, yellow captions, red removed with the reason.</summary>
internal static class CleanDiff
{
    public static void Write(IAnsiConsole console, string file, Article article)
    {
        console.Write(new Rule(Markup.Escape(file)) { Justification = Justify.Left });
        foreach (var (_, sign, style, text) in Pieces(article).OrderBy(piece => piece.Start))
        {
            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                console.Write(new Text($"{sign} {line}\n", style));
            }
        }
    }

    private static IEnumerable<(int Start, string Sign, Style Style, string Text)> Pieces(Article article) =>
    [
        .. article.Blocks.Select(block => (article.Text.ToSource(block.Span).Start, block.Kind == BlockKind.Title ? "+ #" : "+", new Style(Color.Green), block.Span.Of(article.Text.Value))),
        .. article.Captions.Select(caption => (caption.Span.Start, "~ caption:", new Style(Color.Yellow), caption.Text)),
        .. article.Removed.Select(removed => (removed.Span.Start, $"- {removed.Reason}:", new Style(Color.Red), removed.Text)),
    ];
}
