using System.Globalization;
using System.Text.Json;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Json;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Extract;

/// <summary>Merged events as JSON lines, CSV or a table.</summary>
internal static class EventOutput
{
    private static readonly RowTable<NewsEvent> Columns = new(
    [
        ("eventId", e => e.EventId),
        ("type", e => e.Type),
        ("mode", e => e.Mode),
        ("cameo", e => e.Cameo),
        ("status", e => Cells.Name(e.Status)),
        ("polarity", e => Cells.Name(e.Polarity)),
        ("dateStart", e => Cells.Day(e.DateStart)),
        ("dateEnd", e => Cells.Day(e.DateEnd)),
        ("datePrecision", e => Cells.Name(e.DatePrecision)),
        ("dateBasis", e => Cells.Name(e.DateBasis)),
        ("actors", e => Cells.Parties(e.Actors)),
        ("recipients", e => Cells.Parties(e.Recipients)),
        ("place", e => e.Place?.Name ?? ""),
        ("topics", e => string.Join("; ", e.Topics)),
        ("confidence", e => e.Confidence.ToString("0.00", CultureInfo.InvariantCulture)),
        ("nArticles", e => e.NArticles.ToString(CultureInfo.InvariantCulture)),
        ("nIndependent", e => e.NIndependent.ToString(CultureInfo.InvariantCulture)),
        ("articles", e => string.Join("; ", e.Articles.Select(a => a.ArticleId))),
        ("evidence", e => Shorten(e.Articles.Count > 0 ? e.Articles[0].Evidence.Text : "")),
        ("dateText", e => e.DateText),
    ]);

    private static readonly string[] Narrow = ["type", "mode", "status", "dateStart", "actors", "recipients", "place", "nArticles", "evidence"];

    private const int ShownEvidence = 60;

    public static void Write(Terminal terminal, IReadOnlyList<NewsEvent> events, string format)
    {
        switch (format)
        {
            case "csv":
                Columns.WriteCsv(terminal.Out, events);
                break;
            case "table":
                Columns.WriteTable(terminal.Tables, events, Narrow);
                break;
            default:
                foreach (var item in events)
                {
                    terminal.Out.Write(JsonSerializer.Serialize(item, RecordJson.Line));
                    terminal.Out.Write('\n');
                }

                break;
        }
    }

    /// <summary>The beginning of a sentence: enough to recognise it in a table.</summary>
    private static string Shorten(string sentence) =>
        sentence.Length <= ShownEvidence ? sentence : string.Concat(sentence.AsSpan(0, ShownEvidence), "…");
}
