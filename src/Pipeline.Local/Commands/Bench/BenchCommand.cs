using System.CommandLine;
using System.Globalization;
using Pipeline.Local.Bench;
using Pipeline.Local.Bench.Simulation;
using Pipeline.Local.Inputs;
using Pipeline.Local.Measuring;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Bench;

/// <summary><c>bench [PIECE…] [--articles N] [--events N] [--stored N] [--data DIR] [--files DIR]</c>: speed in one table, with bounds.</summary>
internal static class BenchCommand
{
    private const int DefaultArticles = 1000;

    private const int DefaultEvents = 100_000;

    private const int DefaultStored = 100_000;

    private const int Most = 100_000;

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
        var events = new Option<int>("--events")
        {
            Description = "Events stored before queries are timed: 1 to 100000.",
            DefaultValueFactory = _ => DefaultEvents,
        };
        var stored = new Option<int>("--stored")
        {
            Description = "Articles stored, at most, before the operations of new ones are counted: 1 to 100000.",
            DefaultValueFactory = _ => DefaultStored,
        };
        var data = new Option<string?>("--data") { Description = "Time queries against this folder's emulated storage account, filled only when it is not yet (default: one in memory)." };
        var files = new Option<string?>("--files") { Description = "Folder whose files are coded one by one, --articles of them, evenly picked (default: the samples)." };
        var simulate = new Option<bool>("--simulate") { Description = "Instead: simulate up to ten million articles a day with the stage costs measured here." };
        var command = new Command("bench", "Measure speed, storage operations and memory, in one table with bounds.") { pieces, articles, events, stored, data, files, simulate };
        command.SetAction((parsed, cancellation) => parsed.GetValue(simulate)
            ? Task.FromResult(Simulate(terminal))
            : RunAsync(new(terminal, Count(parsed.GetValue(articles)), Count(parsed.GetValue(events)), Count(parsed.GetValue(stored)), parsed.GetValue(data), parsed.GetValue(files)), parsed.GetValue(pieces) ?? [], cancellation));
        return command;
    }

    private static int Count(int asked) => Math.Clamp(asked, 1, Most);

    private static int Simulate(Terminal terminal)
    {
        ScalePlan.Write(terminal, StageCostMeter.Measure(FolderFiles.Under(Path.Combine(Repository.Root, "samples"))));
        return ExitCode.Done;
    }

    private static async Task<int> RunAsync(BenchSettings settings, string[] pieces, CancellationToken cancellation)
    {
        var terminal = settings.Terminal;
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
