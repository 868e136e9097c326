using System.CommandLine;
using System.Globalization;
using Pipeline.Local.Bench;
using Pipeline.Local.Bench.Simulation;
using Pipeline.Local.Inputs;
using Pipeline.Local.Measuring;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Bench;

/// <summary><c>bench [PIECE…] [--articles N]</c>: speed in one table, with bounds.</summary>
internal static class BenchCommand
{
    private const int DefaultArticles = 1000;

    public static Command Create(Terminal terminal)
    {
        var pieces = new Argument<string[]>("PIECE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = $"Which to run (default: all): {string.Join(", ", Benchmarks.Names)}.",
        };
        pieces.AcceptOnlyFromAmong([.. Benchmarks.Names]);
        var articles = new Option<int>("--articles")
        {
            Description = "Articles sent through the whole pipeline: 1 to 100000.",
            DefaultValueFactory = _ => DefaultArticles,
        };
        var simulate = new Option<bool>("--simulate") { Description = "Instead: simulate up to ten million articles a day with the stage costs measured here." };
        var command = new Command("bench", "Measure speed, storage operations and memory, in one table with bounds.") { pieces, articles, simulate };
        command.SetAction((parsed, cancellation) => parsed.GetValue(simulate)
            ? Task.FromResult(Simulate(terminal))
            : RunAsync(terminal, parsed.GetValue(pieces) ?? [], parsed.GetValue(articles), cancellation));
        return command;
    }

    private static int Simulate(Terminal terminal)
    {
        ScalePlan.Write(terminal, StageCostMeter.Measure(FolderFiles.Under(Path.Combine(Repository.Root, "samples"))));
        return ExitCode.Done;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] pieces, int articles, CancellationToken cancellation)
    {
        var settings = new BenchSettings(terminal, Math.Clamp(articles, 1, 100_000));
        var measures = new List<Measure>();
        foreach (var benchmark in Benchmarks.All.Where(benchmark => pieces.Length == 0 || pieces.Contains(benchmark.Name, StringComparer.Ordinal)))
        {
            await terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"measuring {benchmark.Name} …"));
            measures.AddRange(await benchmark.RunAsync(settings, cancellation));
        }

        var held = MeasureTable.Write(terminal, measures, Bounds.Read(Path.Combine(Repository.Root, "eng", "floors.json"), "bench"));
        return held ? ExitCode.Done : ExitCode.Failed;
    }
}
