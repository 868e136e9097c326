using System.Diagnostics;
using System.Globalization;
using System.Text;
using Pipeline.Core.Articles;
using Pipeline.Core.Articles.Duplicates;
using Pipeline.Core.Text;
using Pipeline.Local.Measuring;
using Pipeline.Local.Synthetic;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Record;
using DuplicateEntry = Pipeline.Stages.Duplicates.DuplicateEntry;

namespace Pipeline.Local.Bench.Growth;

/// <summary>
/// What filing an article in the near-duplicate index and finding its copies asks of the table, by a process that has just started,
/// with ever more articles filed. Half of the articles looked up are copies of filed ones.
/// </summary>
internal static class LookupGrowth
{
    private const int LookUps = 400;
    private const int FiledAtOnce = 15;
    private const int Sentences = 16;
    private const int NewText = 10_000_000;

    public static async Task<IReadOnlyList<Measure>> RunAsync(IReadOnlyList<int> sizes, CancellationToken cancellation)
    {
        var table = new MemoryRows();
        var measures = new List<Measure>();
        var filed = 0;
        foreach (var size in sizes)
        {
            filed = await FileAsync(new DuplicateIndex(table), filed, size, cancellation);
            measures.AddRange(await LookUpAsync(table, size, cancellation));
        }

        return measures;
    }

    private static async Task<int> FileAsync(DuplicateIndex index, int from, int to, CancellationToken cancellation)
    {
        foreach (var some in Enumerable.Range(from, to - from).Chunk(FiledAtOnce))
        {
            await Task.WhenAll(some.Select(ordinal => PutAsync(index, ordinal, ordinal, cancellation)));
        }

        return to;
    }

    private static async Task<IEnumerable<Measure>> LookUpAsync(MemoryRows table, int size, CancellationToken cancellation)
    {
        var index = new DuplicateIndex(table);
        var (requests, found, watch) = (table.Requests, 0, Stopwatch.StartNew());
        for (var i = 0; i < LookUps; i++)
        {
            // A copy has its original's text; each look-up files an article of its own.
            var original = i % 2 == 0 ? i * (size / LookUps) : NewText + size + i;
            var copies = (await PutAsync(index, original, NewText + size + i, cancellation)).ToList();
            found += (i % 2 == 0 ? copies.Contains(Id(original)) : copies.Count == 0) ? 1 : 0;
        }

        var at = string.Create(CultureInfo.InvariantCulture, $"at {size:N0}");
        var rows = string.Create(CultureInfo.InvariantCulture, $"{table.Count:N0} rows, {watch.Elapsed.TotalMilliseconds / LookUps:0.00} ms each");
        return
        [
            new Measure(GrowthBench.Piece, $"near-duplicate requests {at}", (double)(table.Requests - requests) / LookUps, "a look-up", rows),
            new Measure(GrowthBench.Piece, $"near-duplicates right {at}", (double)found / LookUps, "", "copies found, others none"),
        ];
    }

    private static async Task<IEnumerable<string>> PutAsync(DuplicateIndex index, int text, int article, CancellationToken cancellation)
    {
        var signature = NearDuplicates.Signature(ArticleOf(text));
        var entry = new DuplicateEntry(Id(article), null, null, "", TextSignature.From(signature));
        var others = await index.PutAsync(ArticleCoding.BandsOf(signature), entry, cancellation);
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
