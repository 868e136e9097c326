using Pipeline.Core.Events;
using Pipeline.Local.Shell;
using Spectre.Console;

namespace Pipeline.Local.Commands.Explain;

/// <summary>An explanation as a table: one row a finding, with the rule that fired.</summary>
internal static class ExplanationTable
{
    public static void Write(IAnsiConsole console, Explanation explanation)
    {
        console.WriteLine(explanation.Sentence);
        var table = new Table().Border(TableBorder.Rounded).AddColumns("what", "words", "span", "means", "rule");
        foreach (var date in explanation.Dates)
        {
            Add(table, "date", date.Text, date.Start, date.End, Meaning(date), date.Rule);
        }

        foreach (var entity in explanation.Entities)
        {
            var means = string.Join(", ", new[] { entity.Name, entity.Office, entity.Country }.Where(part => part.Length > 0));
            Add(table, Cells.Name(entity.Kind), entity.Text, entity.Start, entity.End, means, entity.Rule);
        }

        foreach (var quote in explanation.Quotes)
        {
            Add(table, "quote", quote.Text, quote.Start, quote.End, quote.Speaker, "");
        }

        foreach (var mention in explanation.Mentions)
        {
            Add(table, "event", mention.Anchor.Text, mention.Anchor.Start, mention.Anchor.End, Meaning(mention), mention.Rule);
        }

        console.Write(table);
    }

    private static string Meaning(ExplainedDate date)
    {
        var start = Cells.Day(date.DateStart);
        var end = Cells.Day(date.DateEnd);
        var days = start == end ? start : $"{start}..{end}";
        return $"{days} {date.TimeStart} ({Cells.Name(date.Precision)}, {Cells.Name(date.Basis)})".TrimStart();
    }

    private static string Meaning(EventMention mention)
    {
        var code = mention.Mode.Length == 0 ? mention.Type : $"{mention.Type}/{mention.Mode}";
        var recipients = mention.Recipients.Count == 0 ? "" : $" → {Cells.Parties(mention.Recipients)}";
        return $"{code} {Cells.Name(mention.Status)} {Cells.Day(mention.DateStart)}: {Cells.Parties(mention.Actors)}{recipients}";
    }

    private static void Add(Table table, string what, string words, int start, int end, string means, string rule) =>
        table.AddRow([.. new[] { what, words, $"{start}..{end}", means, rule }.Select(Markup.Escape)]);
}
