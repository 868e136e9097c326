namespace Pipeline.Core.Articles.Decoding;

/// <summary>TCVN 5712:1993 VN3, the "ABC" fonts. Capital fonts show these same bytes as capitals, so toned capitals come out small.</summary>
internal static class Tcvn3
{
    private const int First = 0xA1;

    /// <summary>Bytes A1 to FE; a dot stands for a byte that carries no letter.</summary>
    private const string Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ......" + "àảãáạ.ằẳẵắ......." + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ" + "...ĩíịò" + ".ỏõóọồổỗốộờởỡớợù" + ".ủũúụừửữứựỳỷỹýỵ";

    public static string Decode(byte[] bytes) => string.Create(bytes.Length, bytes, static (text, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            text[i] = ToUnicode(source[i]);
        }
    });

    internal static char ToUnicode(byte value) =>
        value >= First && value - First < Letters.Length && Letters[value - First] != '.' ? Letters[value - First] : Windows1258.Common(value);
}
