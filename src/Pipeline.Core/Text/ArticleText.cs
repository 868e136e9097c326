namespace Pipeline.Core.Text;

/// <summary>
/// The text that is analysed: title, lead and body paragraphs, NFC, tone placement unified, blocks joined by one line feed.
/// Every UTF-16 unit knows where it came from in the decoded file.
/// </summary>
public sealed class ArticleText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <param name="value">The clean text.</param>
    /// <param name="starts">For each unit of <paramref name="value"/>, the source offset at which it begins.</param>
    /// <param name="ends">For each unit of <paramref name="value"/>, the source offset at which it ends (exclusive).</param>
    public ArticleText(string value, int[] starts, int[] ends)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(ends);
        if (starts.Length != value.Length || ends.Length != value.Length)
        {
            throw new ArgumentException("One source offset is needed for every UTF-16 unit of the text.", nameof(starts));
        }

        Value = value;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The clean text.</summary>
    public string Value { get; }

    /// <summary>A text that is its own source: offsets map to themselves.</summary>
    public static ArticleText Verbatim(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var starts = new int[value.Length];
        var ends = new int[value.Length];
        for (var i = 0; i < value.Length; i++)
        {
            starts[i] = i;
            ends[i] = i + 1;
        }

        return new ArticleText(value, starts, ends);
    }

    /// <summary>Where <paramref name="span"/> stands in the decoded file.</summary>
    public SourceSpan ToSource(TextSpan span)
    {
        if (span.Length <= 0)
        {
            var at = span.Start < _starts.Length ? _starts[span.Start] : _ends.Length == 0 ? 0 : _ends[^1];
            return new SourceSpan(at, at);
        }

        return new SourceSpan(_starts[span.Start], _ends[span.End - 1]);
    }
}
