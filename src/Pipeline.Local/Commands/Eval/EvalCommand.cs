using System.CommandLine;
using Pipeline.Local.Eval;
using Pipeline.Local.Measuring;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Eval;

/// <summary><c>eval [NAME…] [--shared DIR] [--real DIR]</c>: quality against corpora in one table, with floors.</summary>
internal static class EvalCommand
{
    public static Command Create(Terminal terminal)
    {
        var names = new Argument<string[]>("NAME") { Arity = ArgumentArity.ZeroOrMore, Description = "Which to run (default: all whose corpora are here)." };
        var shared = new Option<string>("--shared")
        {
            Description = "Folder of shared corpora and scorers (default ../shared of the checkout); without it the own corpora alone are scored.",
            DefaultValueFactory = _ => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared")),
        };
        var real = new Option<string?>("--real") { Description = "Folder of the real labelled articles, fetched as their README says (default: left out)." };
        var command = new Command("eval", "Score the quality against corpora, in one table with floors.") { names, shared, real };
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal, parsed.GetValue(names) ?? [], new EvalPaths(parsed.GetRequiredValue(shared), parsed.GetValue(real)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] names, EvalPaths paths, CancellationToken cancellation)
    {
        var all = Evaluations.All(paths);
        if (names.FirstOrDefault(name => all.All(one => one.Name != name)) is { } unknown)
        {
            throw new CommandFailedException(Messages.UnknownEvaluation(unknown, string.Join(", ", all.Select(one => one.Name)))) { Code = ExitCode.Usage };
        }

        var measures = new List<Measure>();
        foreach (var evaluation in all.Where(one => names.Length == 0 || names.Contains(one.Name, StringComparer.Ordinal)))
        {
            if (evaluation.Missing is { Count: > 0 } missing)
            {
                await terminal.Error.WriteLineAsync(Messages.EvaluationLeftOut(evaluation.Name, string.Join(", ", missing)));
                continue;
            }

            await terminal.Error.WriteLineAsync($"scoring {evaluation.Name} …");
            measures.AddRange(await evaluation.RunAsync(cancellation));
        }

        var held = MeasureTable.Write(terminal, measures, Bounds.Read(Path.Combine(Repository.Root, "eng", "floors.json"), "eval"));
        return held && measures.Count > 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
