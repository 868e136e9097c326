namespace Pipeline.Core.Articles.Decoding;

/// <summary>Windows code page 1258: vowels, and tones as combining marks after them.</summary>
internal static class Windows1258
{
    private const int HighFirst = 0x80;

    /// <summary>Bytes 80 to 9F, shared with windows-1252 save for a few; NUL where unassigned.</summary>
    private const string Signs = "€\0‚ƒ„…†‡ˆ‰\0‹Œ\0\0\0\0‘’“”•–—˜™\0›œ\0\0Ÿ";

    public static string Decode(byte[] bytes) => string.Create(bytes.Length, bytes, static (text, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            text[i] = ToUnicode(source[i]);
        }
    });

    /// <summary>What the byte is in windows-1252, on which the older Vietnamese tables rest for their signs.</summary>
    internal static char Common(byte value) =>
        value is >= HighFirst and < 0xA0 ? Signs[value - HighFirst] == '\0' ? '\uFFFD' : Signs[value - HighFirst] : (char)value;

    private static char ToUnicode(byte value) => value switch
    {
        0xC3 => 'Ă',
        0xCC => '\u0300',
        0xD0 => 'Đ',
        0xD2 => '\u0309',
        0xD5 => 'Ơ',
        0xDD => 'Ư',
        0xDE => '\u0303',
        0xE3 => 'ă',
        0xEC => '\u0301',
        0xF0 => 'đ',
        0xF2 => '\u0323',
        0xF5 => 'ơ',
        0xFD => 'ư',
        0xFE => '₫',
        _ => Common(value),
    };
}
