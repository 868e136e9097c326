using System.Text.RegularExpressions;

namespace Pipeline.Core.Articles.Formats;

/// <summary>Tells the format of a text by how it begins and by its markup.</summary>
internal static partial class FormatDetector
{
    private const int SampleLength = 16_384;
    private const int MinHtmlTags = 3;
    private const int MinMarkdownSigns = 2;

    public static SourceFormat Detect(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (BeginsObject(start))
        {
            return HasSecondRecord(start) ? SourceFormat.JsonLines : SourceFormat.Json;
        }

        var sample = text.Length <= SampleLength ? text : text[..SampleLength];
        return BeginsArray(start) ? SourceFormat.Json
            : start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? SourceFormat.Html
            : IsAtLeast(HtmlTag(), sample, MinHtmlTags) ? SourceFormat.Html
            : IsAtLeast(MarkdownSign(), sample, MinMarkdownSigns) || FrontMatter().IsMatch(sample) ? SourceFormat.Markdown
            : SourceFormat.Plain;
    }

    private static bool IsAtLeast(Regex sign, ReadOnlySpan<char> sample, int times)
    {
        foreach (var _ in sign.EnumerateMatches(sample))
        {
            if (--times == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsObject(ReadOnlySpan<char> start) => start is ['{', ..] && start[1..].TrimStart() is ['"', ..] or ['}', ..];

    private static bool BeginsArray(ReadOnlySpan<char> start) =>
        start is ['[', ..] && start[1..].TrimStart() is var rest && (rest is ['{', ..] && BeginsObject(rest) || rest is [']', ..]);

    /// <summary>A line that ends an object, and another that begins one.</summary>
    private static bool HasSecondRecord(ReadOnlySpan<char> start)
    {
        var end = start.IndexOf('\n');
        if (end < 0)
        {
            return false;
        }

        return start[..end].TrimEnd() is [.., '}'] && BeginsObject(start[(end + 1)..].TrimStart());
    }

    // what may repeat stops at the sign that opens the next match, so no text is read twice
    [GeneratedRegex("</?(?:p|div|br|span|article|section|h[1-6]|a|body|head|meta|table|td|ul|li|strong|em|b|i|img|figure|script)(?:\\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlTag();

    [GeneratedRegex("^(?:#{1,6} \\S|!\\[[^\\]\\n]*\\]\\([^)\\n]*\\)|> \\S|\\*\\*[^*\\n]+\\*\\*)|\\[[^\\[\\]\\n]+\\]\\(https?:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownSign();

    [GeneratedRegex("\\A\\s*(?:---\\n[a-z_]+:|# \\S)", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter();
}
