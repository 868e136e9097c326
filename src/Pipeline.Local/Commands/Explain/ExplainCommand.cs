using System.CommandLine;
using System.Text.Json;
using Pipeline.Core.Articles;
using Pipeline.Core.Json;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Explain;

/// <summary><c>explain "câu văn"|- [--published DATE] [--format table|json]</c>: what is understood of a sentence, by which rules.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var sentence = new Argument<string>("SENTENCE") { Description = "The sentence, in quotes; - reads one sentence a line from standard input." };
        var published = new Option<string?>("--published") { Description = "Publication date to count from: yyyy-MM-dd or yyyy-MM (default: unknown)." };
        published.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } value && !PublicationDay.TryParse(value, out _))
            {
                result.AddError(Messages.NotADay(value));
            }
        });
        var format = new Option<string>("--format")
        {
            Description = "table (default) or json (one object a line).",
            DefaultValueFactory = _ => "table",
        }.AcceptOnlyFromAmong("table", "json");
        var command = new Command("explain", "Show what is understood of a sentence and by which rules.") { sentence, published, format };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(sentence),
            PublicationDay.TryParse(parsed.GetValue(published), out var day) ? day : null,
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string sentence, Publication? published, string format)
    {
        var sentences = sentence == "-" ? Lines(terminal.In) : [sentence];
        foreach (var text in sentences)
        {
            var explanation = Explanation.Of(text, published);
            if (format == "json")
            {
                terminal.Out.Write(JsonSerializer.Serialize(explanation, RecordJson.Line));
                terminal.Out.Write('\n');
            }
            else
            {
                ExplanationTable.Write(terminal.Tables, explanation);
            }
        }

        return ExitCode.Done;
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
