using System.Diagnostics;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Local.Inputs;
using Pipeline.Local.Measuring;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Bench.InProcess;

/// <summary>Files one by one from bytes to mentions, on one thread: how long the slowest takes. A file that fails ends the run with its name.</summary>
internal static class FilesBench
{
    private const string Piece = "files";
    private const int WarmUp = 200;

    // a file this slow is timed anew: the scheduler and the collector stop files that are quick
    private const double SlowMilliseconds = 20;
    private const int MostTries = 5;

    public static IReadOnlyList<Measure> Run(BenchSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var all = FolderFiles.Under(settings.Files ?? Path.Combine(Repository.Root, "samples"));
        var step = Math.Max(1, all.Count / settings.Articles);
        var files = all.Where((_, at) => at % step == 0).Take(settings.Articles).ToList();
        files.Take(WarmUp).ToList().ForEach(path => Time(path));
        var times = files.ConvertAll(path => (Path: path, Milliseconds: Time(path)));
        for (var at = 0; at < times.Count; at++)
        {
            for (var tries = 1; tries < MostTries && times[at].Milliseconds > SlowMilliseconds; tries++)
            {
                times[at] = (times[at].Path, Math.Min(times[at].Milliseconds, Time(times[at].Path)));
            }
        }

        var spread = times.ConvertAll(time => time.Milliseconds);
        var slowest = times.MaxBy(time => time.Milliseconds);
        return
        [
            new(Piece, "a file, p50", Spread.At(spread, 0.50), "ms", $"{files.Count} files"),
            new(Piece, "a file, p99", Spread.At(spread, 0.99), "ms"),
            new(Piece, "slowest file", slowest.Milliseconds, "ms", Path.GetFileName(slowest.Path) ?? ""),
        ];
    }

    private static double Time(string path)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            foreach (var article in ArticleReader.Read(new ArticleFile(Path.GetFileName(path), File.ReadAllBytes(path))).Articles)
            {
                EventCoder.Code(LanguageAnalyzer.Analyze(article));
            }
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{path} could not be coded.", e);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
