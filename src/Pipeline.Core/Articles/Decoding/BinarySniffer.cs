using System.Buffers;

namespace Pipeline.Core.Articles.Decoding;

/// <summary>Tells files that are not text: by their first bytes, else by control characters no text has.</summary>
internal static class BinarySniffer
{
    private const int SampleLength = 65_536;
    private const int ControlsPerThousand = 10;

    /// <summary>A few stray control characters are dirt, not a format.</summary>
    private const int StrayControls = 8;

    // all but tabs, line ends, page breaks and the escape of old encodings
    private static readonly SearchValues<byte> s_controls =
        SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 127]);

    /// <returns>What the file seems to be, with its article, or null for text.</returns>
    public static string? KindOf(ReadOnlySpan<byte> content) => Magic(content) ?? (HasControls(content) ? "binary data" : null);

    private static string? Magic(ReadOnlySpan<byte> content) => content switch
    {
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => "a PDF document",
        [0x50, 0x4B, 3 or 5, 4 or 6, ..] => "a zip archive or an Office document",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => "a PNG image",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
        [0x47, 0x49, 0x46, 0x38, 0x37 or 0x39, 0x61, ..] => "a GIF image",
        [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => "a WebP image",
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => "an old Office document",
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, ..] => "a 7z archive",
        [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, ..] => "a RAR archive",
        [0x7F, 0x45, 0x4C, 0x46, ..] => "a program",
        _ => null,
    };

    /// <remarks>UTF-16 is full of zero bytes; that is looked at first.</remarks>
    private static bool HasControls(ReadOnlySpan<byte> content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || WideEncoding.Looks(content))
        {
            return false;
        }

        var sample = content[..Math.Min(content.Length, SampleLength)];
        var controls = 0;
        for (var rest = sample; rest.IndexOfAny(s_controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            controls++;
        }

        return controls > StrayControls && controls * 1000L > (long)sample.Length * ControlsPerThousand;
    }
}
