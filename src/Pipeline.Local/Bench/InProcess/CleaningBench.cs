using System.Globalization;
using System.Text;
using Pipeline.Core.Articles;
using Pipeline.Local.Bench.Probes;
using Pipeline.Local.Measuring;
using Pipeline.Local.Synthetic;

namespace Pipeline.Local.Bench.InProcess;

/// <summary>Reading and cleaning of made-up articles on one core, and the memory that large files take in a process of their own.</summary>
internal static class CleaningBench
{
    private const string Piece = "cleaning";
    private const int Files = 40;
    private const int LargeText = 10_000_000;
    private const int LargePage = 5_000_000;

    /// <summary>Sizes of pages whose share of text, markup and script is that of news sites.</summary>
    private static readonly int[] s_sites = [1_000_000, 5_000_000, 20_000_000];

    // a synthetic page has some 700 bytes of markup and text a paragraph
    private const int BytesOfParagraph = 620;

    public static async Task<IReadOnlyList<Measure>> RunAsync(BenchSettings settings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var texts = Enumerable.Range(0, Files).Select(i => new ArticleFile($"{i}.txt", SyntheticTexts.Create(i, 6 + (i % 20)))).ToList();
        var pages = Enumerable.Range(0, Files).Select(i => new ArticleFile($"{i}.html", SyntheticPages.Create(i, 6 + (i % 20)))).ToList();
        List<Measure> measures =
        [
            Speed("plain text", texts),
            Speed("plain text, its marks apart", texts.ConvertAll(Decomposed)),
            Speed("HTML", pages),
            await MemoryAsync("text of 10 MB", SyntheticTexts.Long(LargeText, oneLine: false), cancellation),
            await MemoryAsync("line of 10 MB", SyntheticTexts.Long(LargeText, oneLine: true), cancellation),
            await MemoryAsync("text of 10 MB, its marks apart", SyntheticSpellings.Decomposed(LargeText), cancellation),
            await MemoryAsync("text of 10 MB of windows-1258", SyntheticSpellings.InWindows1258(LargeText), cancellation),
            await MemoryAsync("text of 10 MB, its spaces no-break", SyntheticSpellings.WithoutBreaks(LargeText), cancellation),
            await MemoryAsync("JSON article of 10 MB, its letters escaped", SyntheticSpellings.EscapedJson(LargeText), cancellation),
            await MemoryAsync("JSON article of 10 MB", SyntheticJson.Article(LargeText), cancellation),
            await MemoryAsync("file of 10 MB of JSON Lines", SyntheticJson.Lines(LargeText), cancellation),
            await MemoryAsync("page of 4 MB, nearly all text", SyntheticPages.Create(0, LargePage / BytesOfParagraph), cancellation),
        ];
        foreach (var size in s_sites)
        {
            measures.Add(await MemoryAsync($"page of a site, {size / 1_000_000} MB", SyntheticSite.Create(size), cancellation));
        }

        return measures;
    }

    private static ArticleFile Decomposed(ArticleFile file) =>
        new(file.Name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Normalize(NormalizationForm.FormD)));

    private static Measure Speed(string what, List<ArticleFile> files)
    {
        var bytes = files.Sum(file => (long)file.Bytes.Length);
        var took = Passes.Best(() => files.ForEach(file => ArticleReader.Read(file)));
        return new(Piece, what, bytes / 1e6 / took.TotalSeconds, "MB/s", string.Create(CultureInfo.InvariantCulture, $"{files.Count} files of {bytes / 1e3 / files.Count:0} kB"));
    }

    private static async Task<Measure> MemoryAsync(string what, byte[] bytes, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, bytes, cancellation);
            var figures = await ProbeProcess.RunAsync(["memory", file], cancellation);
            return new(Piece, $"memory of a {what}", figures[MemoryProbe.TimesFile], "× the file", string.Create(CultureInfo.InvariantCulture, $"{bytes.Length / 1e6:0.0} MB, read at {figures[MemoryProbe.Megabytes]:0.0} MB/s"));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
