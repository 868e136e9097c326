using System.IO.Compression;
using System.Text;
using Pipeline.Core.Articles;

namespace Pipeline.Core.Tests.Articles.Decoding;

public class EncodingTests
{
    private const string Sentence = "Tổng thống Nga đã đến Hà Nội hôm qua và gặp các nhà lãnh đạo.";

    /// <summary>The sentence above in each encoding; the old ones as bytes, written out by their published tables.</summary>
    public static TheoryData<string, byte[]> Encoded() => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Sentence) },
        { "utf-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sentence)] },
        { "utf-8 cut inside its last character", [.. Encoding.UTF8.GetBytes(Sentence), 0xE1, 0xBB] },
        { "utf-16 with mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sentence)] },
        { "utf-16 big-endian with mark", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Sentence)] },
        { "utf-16 without mark", Encoding.Unicode.GetBytes(Sentence) },
        { "utf-16 big-endian without mark", Encoding.BigEndianUnicode.GetBytes(Sentence) },
        { "windows-1258", Convert.FromHexString("54f4d26e67207468f4ec6e67204e676120f061de20f0eaec6e2048e0204ef4f2692068f46d207175612076e02067e3f2702063e163206e68e0206c61de6e6820f061f26f2e") },
        { "tcvn3", Convert.FromHexString("54e66e67207468e86e67204e676120aeb720aed56e2048b5204ee9692068ab6d207175612076b52067c6702063b863206e68b5206cb76e6820aeb96f2e") },
        { "vni", Convert.FromHexString("546fe56e672074686fe16e67204e676120f161f520f165e16e204861f8204e6fe46920686fe26d20717561207661f8206761eb70206361f963206e6861f8206c61f56e6820f161ef6f2e") },
        { "viqr", Encoding.ASCII.GetBytes("To^?ng tho^'ng Nga dda~ dde^'n Ha` No^.i ho^m qua va` ga(.p ca'c nha` la~nh dda.o.") },
        { "decomposed", Encoding.UTF8.GetBytes(Sentence.Normalize(NormalizationForm.FormD)) },
        { "gzip", Gzip(Encoding.UTF8.GetBytes(Sentence)) },
        { "gzip of tcvn3 twice over", Gzip(Gzip(Convert.FromHexString("54e66e67207468e86e67204e676120aeb720aed56e2048b5204ee9692068ab6d207175612076b52067c6702063b863206e68b5206cb76e6820aeb96f2e"))) },
    };

    public static TheoryData<string, byte[], string, string> Refused() => new()
    {
        { "empty", [], "empty", "The file is empty" },
        { "mark alone", [0xEF, 0xBB, 0xBF], "no-text", "No article text" },
        { "PDF", Encoding.ASCII.GetBytes("%PDF-1.7 abc"), "binary", "a PDF document" },
        { "zip", [0x50, 0x4B, 3, 4, 20, 0, 0, 0], "binary", "a zip archive" },
        { "PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "binary", "a PNG image" },
        { "control characters", [.. Enumerable.Repeat((byte)1, 300)], "binary", "binary data" },
        { "NUL bytes", new byte[100], "binary", "binary data" },
        { "invalid UTF-8", [.. "Hai bên "u8, 0xC3, 0x28, 0xA0, 0xA1, .. " ký."u8], "unknown-encoding", "offset 9" },
        { "broken gzip", [0x1F, 0x8B, 0x08, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], "corrupt-gzip", "cannot be decompressed" },
        { "gzip three times over", Gzip(Gzip(Gzip("Hai bên ký."u8.ToArray()))), "compressed-too-often", "more than 2 times" },
        { "bomb", Gzip(new byte[60_000_000]), "expands-too-far", "more than 52428800 bytes" },
        { "too large", [.. Enumerable.Repeat((byte)'a', (50 * 1024 * 1024) + 1)], "too-large", "52428801 bytes" },
    };

    [Theory]
    [MemberData(nameof(Encoded), DisableDiscoveryEnumeration = true)]
    public void Every_encoding_reads_the_same(string name, byte[] bytes)
    {
        var article = Read.Bytes(bytes).Articles.ShouldHaveSingleItem(name);
        article.Text.Value.ShouldBe(Sentence);
        article.Language.ShouldBe("vi");
    }

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_is_no_text_is_refused_with_its_reason(string name, byte[] bytes, string code, string says)
    {
        var result = Read.Bytes(bytes);
        result.Articles.ShouldBeEmpty(name);
        var rejection = result.Rejections.ShouldHaveSingleItem();
        rejection.Code.ShouldBe(code);
        rejection.Message.ShouldContain(says);
    }

    [Fact]
    public void Limits_can_be_set()
    {
        var limits = new ReadLimits { MaxFileBytes = 10 };
        ArticleReader.Read(new ArticleFile("a.txt", new byte[11]), limits).Rejections.ShouldHaveSingleItem().Code.ShouldBe("too-large");
    }

    internal static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
