using System.Text.Json;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Json;

namespace Pipeline.Functions.Http.Formats;

/// <summary><c>json</c>: one object with the events and the continuation.</summary>
public sealed class JsonFormat : EventFormat
{
    public override string Name => "json";

    public override string Summary => "one object {events, count, continuation}";

    public override string ContentType => "application/json; charset=utf-8";

    public override void WriteEvents(Stream target, IReadOnlyList<NewsEvent> events, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        JsonSerializer.Serialize(target, new EventList(events, events.Count, context.Continuation), RecordJson.Line);
    }
}
