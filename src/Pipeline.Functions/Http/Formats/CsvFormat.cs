using CsvHelper;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Functions.Http.Formats;

/// <summary><c>csv</c>: RFC 4180, one event a line, with a heading.</summary>
public sealed class CsvFormat : EventFormat
{
    private static readonly CsvWriterOptions ForPrograms = new();

    /// <summary>A byte order mark is asked for by spreadsheets, and those would run a title that begins with <c>=</c> as a formula.</summary>
    private static readonly CsvWriterOptions ForSpreadsheets = new() { Injection = CsvInjection.Escape };

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public override string Name => "csv";

    public override string Summary => "RFC 4180 with a heading (columns in the documentation), streamed";

    public override string ContentType => "text/csv; charset=utf-8; header=present";

    public override bool CanStream => true;

    public override void WriteHead(Stream target, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request.ByteOrderMark)
        {
            target.Write(ByteOrderMark);
        }

        WriteLines(target, context, [[.. CsvColumns.All.Select(c => c.Name)]]);
    }

    public override void WriteEvents(Stream target, IReadOnlyList<NewsEvent> events, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        WriteLines(target, context, events.Select(e => CsvColumns.All.Select(c => c.Value(e)).ToArray()));
    }

    private static void WriteLines(Stream target, FormatContext context, IEnumerable<string[]> lines)
    {
        using var csv = CsvWriter.Create(target, context.Request.ByteOrderMark ? ForSpreadsheets : ForPrograms, true);
        foreach (var line in lines)
        {
            csv.WriteRecord(line);
        }
    }
}
