using System.Diagnostics;
using System.Runtime.CompilerServices;
using Pipeline.Core;
using Pipeline.Core.Articles;
using Pipeline.Local.Synthetic;

namespace Pipeline.Local.Bench.Probes;

/// <summary>How far the working set of a fresh process rises while it reads and cleans one file, in file sizes.</summary>
internal static class MemoryProbe
{
    public const string TimesFile = "times the file";
    private const int WarmUpBytes = 100_000;

    public const string Megabytes = "megabytes a second";

    public static IReadOnlyDictionary<string, double> Run(FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        StartUp.Run();
        WarmUp();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        ForgetPeak();
        var before = WorkingSet();
        var opened = Open(file);
        var start = Stopwatch.GetTimestamp();
        var read = ArticleReader.ReadOnce(opened);
        var took = Stopwatch.GetElapsedTime(start);
        var peak = PeakWorkingSet();
        GC.KeepAlive(read);

        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            [TimesFile] = (double)(peak - before) / file.Length,
            [Megabytes] = file.Length / 1e6 / took.TotalSeconds,
        };
    }

    /// <summary>Apart, so that no frame holds on to the bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArticleFile Open(FileInfo file) => new(file.Name, File.ReadAllBytes(file.FullName));

    /// <summary>Loads and compiles the code for texts and pages, which is no part of what a file costs.</summary>
    private static void WarmUp()
    {
        for (var i = 0; i < 40; i++)
        {
            ArticleReader.Read(new ArticleFile("warm.txt", SyntheticTexts.Create(i, 6)));
            ArticleReader.Read(new ArticleFile("warm.txt", SyntheticSpellings.Decomposed(WarmUpBytes)));
            ArticleReader.Read(new ArticleFile("warm.txt", SyntheticSpellings.InWindows1258(WarmUpBytes)));
            ArticleReader.Read(new ArticleFile("warm.html", SyntheticPages.Create(i, 6)));
            ArticleReader.Read(new ArticleFile("warm.html", SyntheticSite.Create(WarmUpBytes)));
        }
    }

    /// <summary>Linux lets a process lower its high-water mark to what it holds; elsewhere the peak counts start-up too, and the figure is too high at worst.</summary>
    private static void ForgetPeak()
    {
        if (OperatingSystem.IsLinux())
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
    }

    private static long WorkingSet()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static long PeakWorkingSet()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
