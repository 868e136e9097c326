using System.Text.Json.Nodes;

namespace Pipeline.Functions.Http.Parameters;

/// <summary><c>bom</c>: whether CSV begins with a byte order mark.</summary>
public sealed class ByteOrderMarkParameter : HttpParameter<EventRequest>
{
    public override string Name => "bom";

    public override string Summary => "Whether CSV begins with a UTF-8 byte order mark, without which some spreadsheets break Vietnamese letters.";

    public override string Accepts => "true or false";

    public override string Example => "true";

    public override string? Counterexample => "perhaps";

    public override JsonObject Schema => new() { ["type"] = "boolean", ["default"] = false };

    public override bool TryRead(string value, EventRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var understood = bool.TryParse(value, out var mark);
        request.ByteOrderMark = mark;
        return understood;
    }
}
