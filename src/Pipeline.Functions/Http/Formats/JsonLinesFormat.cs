using System.Text.Json;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Json;

namespace Pipeline.Functions.Http.Formats;

/// <summary><c>jsonl</c>: one event a line.</summary>
public sealed class JsonLinesFormat : EventFormat
{
    public override string Name => "jsonl";

    public override string Summary => "one event a line, streamed";

    public override string ContentType => "application/x-ndjson; charset=utf-8";

    public override bool CanStream => true;

    public override void WriteEvents(Stream target, IReadOnlyList<NewsEvent> events, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(events);
        foreach (var newsEvent in events)
        {
            JsonSerializer.Serialize(target, newsEvent, RecordJson.Line);
            target.WriteByte((byte)'\n');
        }
    }
}
