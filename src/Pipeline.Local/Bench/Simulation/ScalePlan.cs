using System.Globalization;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Bench.Simulation;

/// <summary><c>bench --simulate</c>: throughput and the first bottleneck from a thousand to ten million articles a day, as a table.</summary>
internal static class ScalePlan
{
    private const double WindowSeconds = 1200;
    private static readonly double[] Loads = [1e3, 1e4, 1e5, 1e6, 2e6, 5e6, 1e7];


    // The last two are the answer to the first limit: of a block, only the days are re-clustered that a report touches.
    private static readonly (string Name, double Calls, double Days, double Milliseconds)[] Settings =
    [
        ("blocks of a year", 0, 365, 0.3), ("blocks of a month", 0, 30, 0.3), ("blocks of a day", 0, 1, 0.3),
        ("days touched", 0, 365, 0.3 / 365 / 24), ("same, Language", 1_000, 365, 0.3 / 365 / 24),
    ];

    /// <summary>Runs every load with and without the Language service, for blocks that hold a day to a year of reports.</summary>
    public static IEnumerable<(string Setting, SimulatedLoad Load)> Run(IReadOnlyList<StageCost> stages) =>
        from setting in Settings
        from load in Loads
        let model = new ScaleModel { Stages = stages, LanguageCallsAMinute = setting.Calls, HistoryDays = setting.Days, MillisecondsAReport = setting.Milliseconds }
        select (setting.Name, new ScaleSimulation(model, load, WindowSeconds).Run());

    public static void Write(Terminal terminal, IReadOnlyList<StageCost> stages)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        foreach (var cost in stages)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cost.Stage}: {cost.CpuMilliseconds:0.00} ms of a core, {cost.StorageOperations:0} storage requests an article"));
        }

        terminal.Out.WriteLine($"{"setting",-18} {"articles/day",12} {"in/s",8} {"out/s",8} {"p50 s",8} {"p95 s",8} {"instances",9}  {"busiest",-26} {"used",6}  keeps up");
        foreach (var (setting, load) in Run(stages))
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{setting,-18} {load.ArticlesADay,12:N0} {load.ArticlesADay / 86_400,8:0.00} {load.Throughput,8:0.00} {load.MedianSeconds,8:0.0} {load.P95Seconds,8:0.0} {load.Instances,9}  {load.Busiest,-26} {load.Utilisation,6:P0}  {(load.KeepsUp ? "yes" : "no")}"));
        }
    }
}
