using System.CommandLine;
using Pipeline.Local.Inputs;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Clean;

/// <summary><c>clean PATH… [--format json|text]</c>: the cleaned article, what was removed and why.</summary>
internal static class CleanCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = InputArgument.Paths();
        var format = new Option<string>("--format")
        {
            Description = "json (default; one object a line) or text.",
            DefaultValueFactory = _ => "json",
        }.AcceptOnlyFromAmong("json", "text");
        var command = new Command("clean", "Clean article files and show what was removed and why.") { paths, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format)
    {
        var (files, errors) = InputPaths.Resolve(paths);
        var failures = new FailureLog(terminal.Error, files.Count + errors.Count);
        errors.ToList().ForEach(error => failures.Add([error]));
        foreach (var outcome in ArticleInputs.Process(files, article => article))
        {
            failures.Add(outcome.Errors);
            foreach (var article in outcome.Items)
            {
                CleanOutput.Write(terminal.Out, outcome.Path, article, format);
            }
        }

        return failures.Report();
    }
}
