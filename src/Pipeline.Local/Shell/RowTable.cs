using CsvHelper;
using Spectre.Console;

namespace Pipeline.Local.Shell;

/// <summary>Named columns over records, written as CSV (RFC 4180) or as a table.</summary>
internal sealed class RowTable<T>(IReadOnlyList<(string Name, Func<T, string> Value)> columns)
{
    /// <summary>Header and one row a record.</summary>
    public void WriteCsv(TextWriter writer, IEnumerable<T> rows)
    {
        using var csv = CsvWriter.Create(writer, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteRecord([.. columns.Select(column => column.Name)]);
        foreach (var row in rows)
        {
            csv.WriteRecord([.. columns.Select(column => column.Value(row))]);
        }
    }

    /// <summary>The columns named in <paramref name="shown"/>, in this order.</summary>
    public void WriteTable(IAnsiConsole console, IEnumerable<T> rows, IReadOnlyList<string> shown)
    {
        var picked = columns.Where(column => shown.Contains(column.Name, StringComparer.Ordinal)).ToList();
        var table = new Table().Border(TableBorder.Rounded);
        picked.ForEach(column => table.AddColumn(column.Name));
        foreach (var row in rows)
        {
            table.AddRow([.. picked.Select(column => Markup.Escape(column.Value(row)))]);
        }

        console.Write(table);
    }
}
