using System.Text.Json;
using Pipeline.Core.Events;
using Pipeline.Core.Json;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Extract;

/// <summary>Mentions as JSON lines, CSV or a table.</summary>
internal static class MentionOutput
{
    private static readonly RowTable<EventMention> Columns = new(
    [
        ("article", m => m.Article),
        ("eventId", m => m.EventId),
        ("type", m => m.Type),
        ("mode", m => m.Mode),
        ("cameo", m => m.Cameo),
        ("status", m => Cells.Name(m.Status)),
        ("polarity", m => Cells.Name(m.Polarity)),
        ("dateStart", m => Cells.Day(m.DateStart)),
        ("dateEnd", m => Cells.Day(m.DateEnd)),
        ("datePrecision", m => Cells.Name(m.DatePrecision)),
        ("dateBasis", m => Cells.Name(m.DateBasis)),
        ("actors", m => Cells.Parties(m.Actors)),
        ("recipients", m => Cells.Parties(m.Recipients)),
        ("place", m => m.Place?.Name ?? ""),
        ("topics", m => string.Join("; ", m.Topics)),
        ("anchor", m => m.Anchor.Text),
        ("evidence", m => m.Evidence.Text),
    ]);

    private static readonly string[] Narrow = ["article", "type", "mode", "status", "dateStart", "actors", "recipients", "anchor"];

    public static void Write(Terminal terminal, IEnumerable<EventMention> mentions, string format)
    {
        switch (format)
        {
            case "csv":
                Columns.WriteCsv(terminal.Out, mentions);
                break;
            case "table":
                Columns.WriteTable(terminal.Tables, mentions, Narrow);
                break;
            default:
                foreach (var mention in mentions)
                {
                    terminal.Out.Write(JsonSerializer.Serialize(mention, RecordJson.Line));
                    terminal.Out.Write('\n');
                }

                break;
        }
    }
}
