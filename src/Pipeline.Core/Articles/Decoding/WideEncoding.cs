using System.Text;

namespace Pipeline.Core.Articles.Decoding;

/// <summary>UTF-16 without a byte order mark: the zero bytes of its spaces and plain letters all stand on one side.</summary>
internal static class WideEncoding
{
    private const int SampleLength = 4_096;
    private const int MinLength = 8;

    public static bool Looks(ReadOnlySpan<byte> content) => Side(content) >= 0;

    public static DecodedFile? TryDecode(ReadOnlySpan<byte> content) => Side(content) switch
    {
        0 => DecodedFile.Of(Encoding.BigEndianUnicode.GetString(content), "utf-16be"),
        1 => DecodedFile.Of(Encoding.Unicode.GetString(content), "utf-16le"),
        _ => null,
    };

    /// <returns>0 when the even bytes hold the zeros, 1 when the odd ones do, -1 when it is not UTF-16.</returns>
    private static int Side(ReadOnlySpan<byte> content)
    {
        if (content.Length < MinLength || content.Length % 2 != 0)
        {
            return -1;
        }

        var sample = content[..Math.Min(content.Length, SampleLength)];
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 && sample[i + 1] is >= 9 and < 127 ? 1 : 0;
            odd += sample[i + 1] == 0 && sample[i] is >= 9 and < 127 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return odd * 2 > pairs && even * 20 < pairs ? 1 : even * 2 > pairs && odd * 20 < pairs ? 0 : -1;
    }
}
