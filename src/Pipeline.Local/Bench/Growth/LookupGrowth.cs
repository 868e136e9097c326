using System.Globalization;
using System.Text;
using Pipeline.Core.Articles;
using Pipeline.Core.Articles.Duplicates;
using Pipeline.Core.Text;
using Pipeline.Local.Measuring;
using Pipeline.Local.Synthetic;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Record;
using DuplicateEntry = Pipeline.Stages.Duplicates.DuplicateEntry;

namespace Pipeline.Local.Bench.Growth;

/// <summary>
/// What filing an article in the near-duplicate index and finding its copies asks of the table, by a process that has just started,
/// with ever more articles filed: for articles that are new, and for copies of filed ones.
/// </summary>
internal static class LookupGrowth
{
    private const int LookUps = 400;
    private const int Sentences = 16;
    private const int NewText = 10_000_000;

    public static async Task<IReadOnlyList<Measure>> RunAsync(IReadOnlyList<int> sizes, CancellationToken cancellation)
    {
        var table = new MemoryRows();
        var (measures, requests, right, filed) = (new List<Measure>(), new List<double>(), 0, 0);
        foreach (var size in sizes)
        {
            await FileAsync(new DuplicateIndex(table), filed, filed = size, cancellation);
            var ofNew = await LookUpAsync(table, size, NewText + (measures.Count * LookUps), isCopy: false, cancellation);
            var ofCopies = await LookUpAsync(table, size, NewText + ((measures.Count + 1) * LookUps), isCopy: true, cancellation);
            measures.Add(RequestsOf("of a new article", ofNew.Requests, table, size));
            measures.Add(RequestsOf("of a copy", ofCopies.Requests, table, size));
            requests.Add(ofNew.Requests + ofCopies.Requests);
            right += ofNew.Right + ofCopies.Right;
        }

        return
        [
            .. measures,
            new Measure(GrowthBench.Piece, "near-duplicate requests, most against fewest stored", requests[^1] / requests[0]),
            new Measure(GrowthBench.Piece, "near-duplicates right", right / (2.0 * LookUps * sizes.Count), "", "original found, new articles without"),
        ];
    }

    private static Measure RequestsOf(string what, double requests, MemoryRows table, int size) => new(
        GrowthBench.Piece,
        string.Create(CultureInfo.InvariantCulture, $"near-duplicate requests {what} at {size:N0}"),
        requests,
        "a look-up",
        string.Create(CultureInfo.InvariantCulture, $"{table.Count:N0} rows"));

    /// <summary>One after the other: articles that are filed at once wait for each other.</summary>
    private static async Task FileAsync(DuplicateIndex index, int from, int to, CancellationToken cancellation)
    {
        for (var ordinal = from; ordinal < to; ordinal++)
        {
            await PutAsync(index, ordinal, ordinal, cancellation);
        }
    }

    /// <summary>A copy has its original's text; each look-up files an article of its own.</summary>
    private static async Task<(double Requests, int Right)> LookUpAsync(MemoryRows table, int size, int first, bool isCopy, CancellationToken cancellation)
    {
        var index = new DuplicateIndex(table);
        var (before, right) = (table.Requests, 0);
        for (var i = 0; i < LookUps; i++)
        {
            var article = first + i;
            var original = isCopy ? (int)((long)i * size / LookUps) : article;
            var copies = (await PutAsync(index, original, article, cancellation)).ToList();
            right += (isCopy ? copies.Contains(Id(original)) : copies.Count == 0) ? 1 : 0;
        }

        return ((double)(table.Requests - before) / LookUps, right);
    }

    private static async Task<IEnumerable<string>> PutAsync(DuplicateIndex index, int text, int article, CancellationToken cancellation)
    {
        var signature = NearDuplicates.Signature(ArticleOf(text));
        var entry = new DuplicateEntry(Id(article), null, null, "", TextSignature.From(signature));
        var others = await index.PutAsync(NearDuplicates.FilingKeys(signature), entry, cancellation);
        return others.Where(entry.IsCopyOf).Select(copy => copy.ArticleId);
    }

    private static Article ArticleOf(int ordinal)
    {
        var text = new StringBuilder();
        SyntheticText.Append(text, new Random(ordinal), Sentences);
        return new Article
        {
            Id = Id(ordinal),
            Source = text.ToString(),
            Text = ArticleText.Verbatim(text.ToString()),
            Blocks = [new ArticleBlock(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            Language = "vi",
        };
    }

    private static string Id(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"luu-{ordinal}");
}
