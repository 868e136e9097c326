using System.Diagnostics;
using System.Text;
using Pipeline.Core;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;

namespace Pipeline.Local.Bench.Probes;

/// <summary>Milliseconds until all rules are loaded and compiled, and for the first article after that.</summary>
internal static class StartUpProbe
{
    public const string Wall = "wall";
    public const string Processor = "processor";
    public const string FirstArticle = "first article";

    private const string Sentence =
        "Tổng thống Nga Vladimir Putin và Thủ tướng Đức Angela Merkel đã điện đàm ngày 14/11/2016, Điện Kremlin cho biết.\n";

    public static IReadOnlyDictionary<string, double> Run()
    {
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        StartUp.Run();
        var wall = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;

        start = Stopwatch.GetTimestamp();
        foreach (var article in ArticleReader.Read(new ArticleFile("first.txt", Encoding.UTF8.GetBytes(Sentence))).Articles)
        {
            EventCoder.Code(LanguageAnalyzer.Analyze(article));
        }

        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            [Wall] = wall.TotalMilliseconds,
            [Processor] = processor.TotalMilliseconds,
            [FirstArticle] = Stopwatch.GetElapsedTime(start).TotalMilliseconds,
        };
    }
}
