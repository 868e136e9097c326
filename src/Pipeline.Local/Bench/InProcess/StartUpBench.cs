using Pipeline.Local.Bench.Probes;
using Pipeline.Local.Measuring;

namespace Pipeline.Local.Bench.InProcess;

/// <summary>Loading and compiling all rules in a fresh process: the median of several.</summary>
internal static class StartUpBench
{
    private const string Piece = "start-up";
    private const int Processes = 9;

    public static async Task<IReadOnlyList<Measure>> RunAsync(BenchSettings settings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var runs = new List<IReadOnlyDictionary<string, double>>();
        for (var i = 0; i < Processes; i++)
        {
            runs.Add(await ProbeProcess.RunAsync(["start-up"], cancellation));
        }

        return
        [
            new(Piece, "rules loaded", Median(runs, StartUpProbe.Wall), "ms", $"median of {Processes} fresh processes"),
            new(Piece, "rules loaded, processor", Median(runs, StartUpProbe.Processor), "ms", "time on all cores together"),
            new(Piece, "first article", Median(runs, StartUpProbe.FirstArticle), "ms", "read, analysed and coded right after"),
        ];
    }

    private static double Median(List<IReadOnlyDictionary<string, double>> runs, string figure) =>
        runs.Select(run => run[figure]).Order().ElementAt(runs.Count / 2);
}
