using System.Buffers;
using System.Text;

namespace Pipeline.Core.Articles.Decoding;

/// <summary>Bytes to text: decompression, then the encoding by mark, by validity, by how Vietnamese it reads.</summary>
internal static class FileDecoder
{
    private const int LargestShared = 1 << 17;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DecodedFile Decode(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        if (bytes.Length > limits.MaxFileBytes)
        {
            return DecodedFile.Rejected(Rejections.TooLarge(bytes.Length, limits.MaxFileBytes));
        }

        var plain = GzipExpander.Expand(bytes, limits);
        if (plain.Rejection is { } rejection)
        {
            return DecodedFile.Rejected(rejection);
        }

        var content = plain.Bytes.Span;
        if (content.IsEmpty)
        {
            return DecodedFile.Rejected(Rejections.Empty());
        }

        return BinarySniffer.KindOf(content) is { } kind
            ? DecodedFile.Rejected(Rejections.Binary(kind))
            : ByMark(content) ?? WideEncoding.TryDecode(content) ?? ByValidity(content);
    }

    private static DecodedFile? ByMark(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest),
        [0xFF, 0xFE, 0, 0, .. var rest] when rest.Length % 4 == 0 => DecodedFile.Of(new UTF32Encoding(false, false).GetString(rest), "utf-32le"),
        [0xFF, 0xFE, .. var rest] when rest.Length % 2 == 0 => DecodedFile.Of(Encoding.Unicode.GetString(rest), "utf-16le"),
        [0xFE, 0xFF, .. var rest] when rest.Length % 2 == 0 => DecodedFile.Of(Encoding.BigEndianUnicode.GetString(rest), "utf-16be"),
        _ => null,
    };

    private static DecodedFile ByValidity(ReadOnlySpan<byte> content) =>
        Utf8(content) is { Rejection: null } utf8 ? Viqr.TryDecode(utf8.Text) ?? utf8 : LegacyEncodings.Decode(content, FirstInvalid(content));

    private static DecodedFile Utf8(ReadOnlySpan<byte> content)
    {
        var whole = content[..^IncompleteTail(content)];
        try
        {
            return DecodedFile.Of(OnePass(whole), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            return DecodedFile.Rejected(Rejections.UnknownEncoding(FirstInvalid(content)));
        }
    }

    /// <summary>As <see cref="Encoding.GetString(ReadOnlySpan{byte})"/>, which reads the bytes once only to count what comes out.</summary>
    private static string OnePass(ReadOnlySpan<byte> content)
    {
        if (content.Length > LargestShared)
        {
            // a large buffer would be one more copy of the file
            return s_strict.GetString(content);
        }

        var units = ArrayPool<char>.Shared.Rent(content.Length);
        try
        {
            return new string(units, 0, s_strict.GetChars(content, units));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(units);
        }
    }

    /// <summary>Length of a character cut off at the very end: a truncated download is still an article.</summary>
    private static int IncompleteTail(ReadOnlySpan<byte> content)
    {
        for (var back = 1; back <= Math.Min(3, content.Length); back++)
        {
            var status = Rune.DecodeFromUtf8(content[^back..], out _, out _);
            if (status == OperationStatus.NeedMoreData)
            {
                return back;
            }
        }

        return 0;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> content)
    {
        var at = 0;
        while (at < content.Length && Rune.DecodeFromUtf8(content[at..], out _, out var read) == OperationStatus.Done)
        {
            at += read;
        }

        return at;
    }
}
