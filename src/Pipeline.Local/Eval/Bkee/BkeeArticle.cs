using System.Globalization;

namespace Pipeline.Local.Eval.Bkee;

/// <summary>One annotated text of the corpus: words joined by <c>_</c> are parted by a space, which keeps the offsets.</summary>
internal sealed record BkeeArticle(string Name, string Text, IReadOnlyList<BkeeTrigger> Triggers)
{
    /// <param name="name">File stem.</param>
    /// <param name="text">The text file.</param>
    /// <param name="annotations">The stand-off annotations (brat): <c>T</c> lines are spans, <c>E</c> lines name their type and trigger.</param>
    public static BkeeArticle Parse(string name, string text, string annotations)
    {
        var spans = new Dictionary<string, (int Start, int End)>(StringComparer.Ordinal);
        var events = new List<(string Type, string Trigger)>();
        foreach (var line in annotations.TrimStart('\uFEFF').Split('\n'))
        {
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields.Length > 1 && line[0] == 'T')
            {
                spans[fields[0]] = Span(fields[1]);
            }
            else if (fields.Length > 1 && line[0] == 'E')
            {
                var head = fields[1].Split(' ')[0].Split(':');
                events.Add((head[0], head[1]));
            }
        }

        var triggers = events.Where(one => spans.ContainsKey(one.Trigger))
            .Select(one => new BkeeTrigger(spans[one.Trigger].Start, spans[one.Trigger].End, one.Type)).Distinct()
            .OrderBy(trigger => trigger.Start).ThenBy(trigger => trigger.End);
        return new BkeeArticle(name, text.Replace('_', ' '), [.. triggers]);
    }

    private static (int Start, int End) Span(string field)
    {
        var numbers = field[(field.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        return (int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[^1], CultureInfo.InvariantCulture));
    }
}
