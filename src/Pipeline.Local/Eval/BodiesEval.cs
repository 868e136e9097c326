using Pipeline.Core.Articles;
using Pipeline.Local.Eval.Bodies;
using Pipeline.Local.Measuring;

namespace Pipeline.Local.Eval;

/// <summary>How much of an article's body, and how little else, is extracted from web pages; means over the pages.</summary>
internal static class BodiesEval
{
    /// <param name="tarGzOrFolder">Path of the corpus; see <see cref="BodiesArchive"/>.</param>
    /// <param name="cancellation">Stops between pages.</param>
    public static async Task<IReadOnlyList<Measure>> RunAsync(string tarGzOrFolder, CancellationToken cancellation)
    {
        var (pages, bodies) = await BodiesArchive.ReadAsync(tarGzOrFolder, cancellation);
        var scores = new List<ShingleScore>();
        foreach (var (id, body) in bodies)
        {
            cancellation.ThrowIfCancellationRequested();
            scores.Add(ShingleScore.Of(body, pages.TryGetValue(id, out var page) ? BodyOf(id, page) : ""));
        }

        var precision = scores.Average(score => score.Precision) ?? 0;
        var recall = scores.Average(score => score.Recall) ?? 0;
        return
        [
            new Measure("bodies", "precision", precision, "", $"{scores.Count} pages"),
            new Measure("bodies", "recall", recall, "", ""),
            new Measure("bodies", "F1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall), "", ""),
        ];
    }

    private static string BodyOf(string id, byte[] page) =>
        ArticleReader.Read(new ArticleFile(id + ".html.gz", page)).Articles is [var article, ..]
            ? string.Join("\n\n", article.Blocks.Where(block => block.Kind != BlockKind.Title).Select(block => block.Span.Of(article.Text.Value)))
            : "";
}
