using System.Globalization;

namespace Pipeline.Core.Articles;

/// <summary>Every reason for which a file or record is not an article, and what it says to the person who dropped it.</summary>
internal static class Rejections
{
    public static Rejection Empty() => new("empty", "The file is empty; an article in text, Markdown, HTML, JSON or JSON Lines is expected.");

    public static Rejection TooLarge(int bytes, int limit) =>
        new("too-large", string.Create(CultureInfo.InvariantCulture, $"The file has {bytes} bytes; at most {limit} are accepted. Split it, for example as JSON Lines."));

    public static Rejection ExpandsTooFar(int limit) =>
        new("expands-too-far", string.Create(CultureInfo.InvariantCulture, $"The compressed file expands to more than {limit} bytes; at most that much is accepted."));

    public static Rejection TooManyLayers(int limit) =>
        new("compressed-too-often", string.Create(CultureInfo.InvariantCulture, $"The file is compressed more than {limit} times over; compress it once."));

    public static Rejection CorruptGzip() => new("corrupt-gzip", "The file begins like gzip but cannot be decompressed; send it again or uncompressed.");

    public static Rejection Binary(string kind) => new("binary", $"The file is {kind}, not text; an article in text, Markdown, HTML, JSON or JSON Lines is expected.");

    public static Rejection UnknownEncoding(int position) =>
        new("unknown-encoding", string.Create(CultureInfo.InvariantCulture, $"The byte at offset {position} is not valid UTF-8, and the file reads as no Vietnamese encoding (windows-1258, TCVN3, VNI) either; save it as UTF-8."));

    public static Rejection MalformedJson(long line, string reason, int record = 0) =>
        new("malformed-json", string.Create(CultureInfo.InvariantCulture, $"The JSON is malformed at line {line}: {reason}"), record);

    public static Rejection TooDeep(string format, int limit) =>
        new("nested-too-deep", string.Create(CultureInfo.InvariantCulture, $"The {format} is nested deeper than {limit} levels; no article needs that."));

    public static Rejection TooManyArticles(int limit) =>
        new("too-many-articles", string.Create(CultureInfo.InvariantCulture, $"The file holds more than {limit} articles; the rest was left out. Split it."));

    public static Rejection NoText(int record = 0) =>
        new("no-text", "No article text was found: JSON needs a field such as text, body or content, HTML needs paragraphs.", record);
}
