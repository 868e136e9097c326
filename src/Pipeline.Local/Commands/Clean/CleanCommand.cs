using System.CommandLine;
using Pipeline.Core.Articles.Duplicates;
using Pipeline.Local.Inputs;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Clean;

/// <summary><c>clean PATH… [--format json|text] [--diff]</c>: the cleaned article, what was removed and why.</summary>
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
        var diff = new Option<bool>("--diff") { Description = "Show the file in colour: kept, captions, and what was removed with its reason." };
        var command = new Command("clean", "Clean article files and show what was removed and why.") { paths, format, diff };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(paths), parsed.GetValue(diff) ? CleanOutput.Diff : parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format)
    {
        var (files, errors) = InputPaths.Resolve(paths);
        var failures = new FailureLog(terminal.Error, files.Count + errors.Count);
        errors.ToList().ForEach(error => failures.Add([error]));
        var originals = files.Count > 1 ? Originals(files) : new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var outcome in ArticleInputs.Process(files, article => article))
        {
            failures.Add(outcome.Errors);
            foreach (var article in outcome.Items)
            {
                CleanOutput.Write(terminal, outcome.Path, article, format, originals.GetValueOrDefault(article.Id));
            }
        }

        return failures.Report();
    }

    /// <summary>Which of the articles are copies of others. Only signatures are held: the files are read again to be shown.</summary>
    private static IReadOnlyDictionary<string, string> Originals(IReadOnlyList<string> files) =>
        DuplicateGroups.Originals(ArticleInputs.Process(files, DuplicateEntry.Of).SelectMany(outcome => outcome.Items).ToList());
}
