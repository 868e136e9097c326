using System.Diagnostics;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;

namespace Pipeline.Local.Bench.Simulation;

/// <summary>Measures what the stages compute, on this machine, over given files; storage operations are those that <c>bench pipeline</c> counts.</summary>
internal static class StageCostMeter
{
    private const int Rounds = 5;

    // Requests of one article by stage: queue get and delete, blobs, article row, next message; see docs/benchmarks.md for the sum.
    private const double IngestRequests = 3;
    private const double CleanRequests = 6;
    private const double AnalyzeRequests = 4;
    private const double RecordRequests = 3;

    /// <param name="paths">Article files; what is no article is left out.</param>
    /// <exception cref="InvalidOperationException">None of the files holds an article.</exception>
    public static IReadOnlyList<StageCost> Measure(IReadOnlyList<string> paths)
    {
        var files = paths.Select(path => new ArticleFile(Path.GetFileName(path), File.ReadAllBytes(path))).ToList();
        var (articles, clean) = Fastest(() => files.SelectMany(file => ArticleReader.Read(file).Articles).ToList());
        if (articles.Count == 0)
        {
            throw new InvalidOperationException("None of the files holds an article.");
        }

        var (mentions, analyze) = Fastest(() => articles.Sum(article => EventCoder.Code(LanguageAnalyzer.Analyze(article)).Count));
        _ = mentions;
        return
        [
            new("IngestArticle", 1, IngestRequests),
            new("CleanArticle", clean / articles.Count, CleanRequests),
            new("AnalyzeArticle", analyze / articles.Count, AnalyzeRequests),
            new("RecordEvents", 2, RecordRequests),
        ];
    }

    private static (T Result, double Milliseconds) Fastest<T>(Func<T> run)
    {
        var result = run();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            result = run();
            var took = Stopwatch.GetElapsedTime(started);
            best = took < best ? took : best;
        }

        return (result, best.TotalMilliseconds);
    }
}
