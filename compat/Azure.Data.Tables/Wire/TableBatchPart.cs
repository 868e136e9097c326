using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Wire;

/// <summary>One response inside a transaction's multipart response.</summary>
internal sealed class TableBatchPart : Response
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    private TableBatchPart(int status, string reason, string body)
    {
        Status = status;
        ReasonPhrase = reason;
        ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(body));
    }

    public override int Status { get; }

    public override string ReasonPhrase { get; }

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    public static List<TableBatchPart> ReadAll(Response response)
    {
        const string statusLine = "HTTP/1.1 ";
        var parts = new List<TableBatchPart>();
        var text = response.Content.ToString().ReplaceLineEndings("\n");
        var at = text.IndexOf(statusLine, StringComparison.Ordinal);
        while (at >= 0)
        {
            var next = text.IndexOf("\n" + statusLine, at, StringComparison.Ordinal);
            parts.Add(Read(text[(at + statusLine.Length)..(next < 0 ? text.Length : next)]));
            at = next < 0 ? -1 : next + 1;
        }

        return parts;
    }

    public RequestFailedException ToException()
    {
        var error = TableErrorParser.Parse(Content);
        return new RequestFailedException(Status, error?.Message ?? ReasonPhrase, error?.Code, null);
    }

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = _headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }

    private static TableBatchPart Read(string text)
    {
        var lines = text.Split('\n');
        var status = lines[0].Split(' ', 2);
        var blank = Array.FindIndex(lines, line => line.Length == 0);
        blank = blank < 0 ? lines.Length : blank;
        var body = lines[blank..].FirstOrDefault(line => line.StartsWith('{')) ?? "";
        var part = new TableBatchPart(int.Parse(status[0], CultureInfo.InvariantCulture), status.Length > 1 ? status[1] : "", body);
        foreach (var line in lines[1..blank])
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                part._headers[line[..colon]] = line[(colon + 1)..].Trim();
            }
        }

        return part;
    }
}
