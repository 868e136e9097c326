using System.CommandLine;
using Pipeline.Local.Inputs;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Extract;

/// <summary><c>extract PATH… [--mentions] [--format]</c>: files to events in this process, without storage.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = InputArgument.Paths();
        var mentions = new Option<bool>("--mentions") { Description = "One line a mention (a report of an act in one article) instead of merged events." };
        var format = new Option<string>("--format")
        {
            Description = "jsonl (default), table or csv.",
            DefaultValueFactory = _ => "jsonl",
        }.AcceptOnlyFromAmong("jsonl", "table", "csv");
        var command = new Command("extract", "Extract events from article files, without storage.") { paths, mentions, format };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(paths),
            parsed.GetValue(mentions),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, bool mentions, string format)
    {
        var (files, errors) = InputPaths.Resolve(paths);
        var failures = new FailureLog(terminal.Error, files.Count + errors.Count);
        errors.ToList().ForEach(error => failures.Add([error]));
        var coded = ArticleInputs.Process(files, CodedArticle.From).Select(outcome =>
        {
            failures.Add(outcome.Errors);
            return outcome;
        });
        var articles = coded.SelectMany(outcome => outcome.Items);
        if (mentions)
        {
            MentionOutput.Write(terminal, articles.SelectMany(article => article.Mentions), format);
        }
        else
        {
            EventOutput.Write(terminal, InProcessMerge.Merge(articles), format);
        }

        return failures.Report();
    }
}
