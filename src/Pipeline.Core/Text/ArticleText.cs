namespace Pipeline.Core.Text;

/// <summary>
/// The text that is analysed: title, lead and body paragraphs, NFC, tone placement unified, blocks joined by one line feed.
/// Every UTF-16 unit knows where it came from in the decoded file.
/// </summary>
public sealed class ArticleText
{
    /// <param name="value">The text.</param>
    /// <param name="map">Where each unit of <paramref name="value"/> came from; as long as the text.</param>
    public ArticleText(string value, OffsetMap map)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(map);
        if (map.Length != value.Length)
        {
            throw new ArgumentException("The offset map must be as long as the text.", nameof(map));
        }

        Value = value;
        Map = map;
    }

    /// <param name="value">The text.</param>
    /// <param name="starts">For each unit of <paramref name="value"/>, the source offset at which it begins.</param>
    /// <param name="ends">For each unit of <paramref name="value"/>, the source offset at which it ends (exclusive).</param>
    public ArticleText(string value, int[] starts, int[] ends)
        : this(value, OffsetMap.Of(starts, ends))
    {
    }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Where each unit came from.</summary>
    public OffsetMap Map { get; }

    /// <summary>A text that is its own source: offsets map to themselves.</summary>
    public static ArticleText Verbatim(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ArticleText(value, OffsetMap.Identity(value.Length));
    }

    /// <summary>Where <paramref name="span"/> stands in the decoded file.</summary>
    public SourceSpan ToSource(TextSpan span) => Map.ToSource(span);
}
