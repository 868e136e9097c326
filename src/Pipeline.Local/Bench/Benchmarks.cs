using Pipeline.Local.Bench.EndToEnd;
using Pipeline.Local.Bench.Growth;
using Pipeline.Local.Bench.InProcess;
using Pipeline.Local.Bench.Query;
using Pipeline.Local.Bench.Recovery;

namespace Pipeline.Local.Bench;

/// <summary>Every benchmark, in the order in which they run and print.</summary>
internal static class Benchmarks
{
    public static IReadOnlyList<Benchmark> All { get; } =
    [
        new("pipeline", PipelineBench.RunAsync),
        new("recovery", RecoveryBench.RunAsync),
        new("growth", GrowthBench.RunAsync),
        new("query", QueryBench.RunAsync),
        new("start-up", StartUpBench.RunAsync),
        new("cleaning", CleaningBench.RunAsync),
        new("files", (settings, _) => Task.FromResult(FilesBench.Run(settings))),
        new("language", (settings, _) => Task.FromResult(LanguageBench.Run(settings))),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(benchmark => benchmark.Name)];
}
