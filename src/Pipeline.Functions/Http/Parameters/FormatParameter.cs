using System.Text.Json.Nodes;
using Pipeline.Functions.Http.Formats;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>format</c>: how events are written.</summary>
public sealed class FormatParameter : HttpParameter<EventRequest>
{
    public override string Name => "format";

    public override string Summary => "How events are written: " + string.Join("; ", EventFormats.All.Select(f => $"{f.Name}: {f.Summary}")) + ".";

    public override string Accepts => string.Join(", ", EventFormats.All.Select(f => f.Name));

    public override string Example => "jsonl";

    public override string? Counterexample => "docx";

    public override JsonObject Schema => new() { ["type"] = "string", ["enum"] = new JsonArray([.. EventFormats.All.Select(f => (JsonNode)f.Name)]), ["default"] = EventFormats.Default.Name };

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var format = EventFormats.Find(value);
        request.Format = format ?? EventFormats.Default;
        return format is not null;
    }
}
