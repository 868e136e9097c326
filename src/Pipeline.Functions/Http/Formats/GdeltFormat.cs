using System.Text;
using Pipeline.Core.Events.Merging;
using Pipeline.Functions.Http.Formats.Gdelt;

namespace Pipeline.Functions.Http.Formats;

/// <summary><c>gdelt</c>: tab-separated GDELT 2.0 event records of CAMEO directed pairs, without a heading as GDELT's own files.</summary>
public sealed class GdeltFormat : EventFormat
{
    public override string Name => "gdelt";

    public override string Summary => "GDELT 2.0 event columns, one CAMEO directed pair a line, tab-separated, without a heading, streamed";

    public override string ContentType => "text/tab-separated-values; charset=utf-8";

    public override bool CanStream => true;

    public override void WriteEvents(Stream target, IReadOnlyList<NewsEvent> events, FormatContext context)
    {
        using var text = new StreamWriter(target, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var pair in events.SelectMany(DirectedPairs.Of))
        {
            text.WriteLine(string.Join('\t', GdeltColumns.All.Select(c => OneCell(c.Value(pair)))));
        }
    }

    /// <summary>The format has no quoting: tabs and line ends would break the table.</summary>
    private static string OneCell(string value) => value.IndexOfAny(['\t', '\r', '\n']) < 0
        ? value
        : value.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
}
