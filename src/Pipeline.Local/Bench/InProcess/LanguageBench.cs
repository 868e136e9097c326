using System.Globalization;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Local.Measuring;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Bench.InProcess;

/// <summary>Cleaning, analysis and coding of the sample articles on one core: megabytes a second and milliseconds for 600 words.</summary>
internal static class LanguageBench
{
    private const string Piece = "language";
    private const int AverageWords = 600;

    public static IReadOnlyList<Measure> Run(BenchSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "corpus", "events"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetDirectoryName(path)!.EndsWith("articles", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new ArticleFile(Path.GetFileName(path), File.ReadAllBytes(path)))
            .ToList();
        var articles = files.SelectMany(file => ArticleReader.Read(file).Articles).ToList();
        var analyses = articles.Select(LanguageAnalyzer.Analyze).ToList();
        var words = articles.Sum(article => article.Text.Value.Count(char.IsWhiteSpace) + 1);
        var bytes = files.Sum(file => (long)file.Bytes.Length);
        var cleaning = Passes.Best(() => files.ForEach(file => ArticleReader.Read(file)));
        var analysis = Passes.Best(() => articles.ForEach(article => LanguageAnalyzer.Analyze(article)));
        var coding = Passes.Best(() => analyses.ForEach(one => EventCoder.Code(one)));
        var perArticle = (double)AverageWords / words;
        return
        [
            new(Piece, "date rules", DateBench.MegabytesPerSecond([.. articles.Select(article => article.Text.Value)]), "MB/s"),
            new(Piece, "reading and cleaning", bytes / 1e6 / cleaning.TotalSeconds, "MB/s", "short JSON and text files"),
            new(Piece, "analysis of 600 words", analysis.TotalMilliseconds * perArticle, "ms"),
            new(Piece, "coding of 600 words", coding.TotalMilliseconds * perArticle, "ms"),
        ];
    }
}
