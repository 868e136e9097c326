using System.Globalization;
using Pipeline.Local.Shell;
using Spectre.Console;

namespace Pipeline.Local.Measuring;

/// <summary>Figures with their bounds as one table.</summary>
internal static class MeasureTable
{
    /// <summary>Prints the table and the figures out of bounds.</summary>
    /// <returns>Whether all are within.</returns>
    public static bool Write(Terminal terminal, IReadOnlyList<Measure> measures, Bounds bounds)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("what", "figure", "value", "bound", "");
        table.Columns[2].RightAligned();
        var broken = new List<Measure>();
        foreach (var measure in measures)
        {
            var bound = bounds.Of(measure);
            if (bound is not null && !bound.Holds(measure.Value))
            {
                broken.Add(measure);
            }

            table.AddRow([.. new[] { measure.Piece, measure.Name, Number(measure.Value, measure.Unit), Text(bound), measure.Detail }.Select(Markup.Escape)]);
        }

        terminal.Tables.Write(table);
        broken.ForEach(measure => terminal.Error.WriteLine(
            Messages.OutOfBounds($"{measure.Piece} / {measure.Name}", Number(measure.Value, measure.Unit), Text(bounds.Of(measure)))));
        return broken.Count == 0;
    }

    private static string Number(double value, string unit)
    {
        var format = unit.Length == 0 ? "0.000" : Math.Abs(value) >= 100 ? "0" : "0.00";
        return $"{value.ToString(format, CultureInfo.InvariantCulture)} {unit}".TrimEnd();
    }

    private static string Text(Bound? bound) => bound switch
    {
        null => "",
        { Min: { } min } => $"≥ {min.ToString(CultureInfo.InvariantCulture)}",
        { Max: { } max } => $"≤ {max.ToString(CultureInfo.InvariantCulture)}",
        _ => "",
    };
}
