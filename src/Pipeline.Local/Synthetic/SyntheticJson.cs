using System.Text;
using System.Text.Json;
using Pipeline.Core.Json;

namespace Pipeline.Local.Synthetic;

/// <summary>Files as crawlers write them: one JSON object an article.</summary>
internal static class SyntheticJson
{
    private const int ParagraphsOfArticle = 12;

    /// <summary>One article of at least <paramref name="bytes"/> bytes.</summary>
    public static byte[] Article(int bytes) =>
        Serialize("0", Encoding.UTF8.GetString(SyntheticTexts.Long(bytes, oneLine: false)));

    /// <summary>JSON Lines of at least <paramref name="bytes"/> bytes.</summary>
    public static byte[] Lines(int bytes)
    {
        using var lines = new MemoryStream();
        for (var i = 0; lines.Length < bytes; i++)
        {
            lines.Write(Serialize(Prose.Headline(i), Encoding.UTF8.GetString(SyntheticTexts.Create(i, ParagraphsOfArticle))));
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    private static byte[] Serialize(string title, string text) => JsonSerializer.SerializeToUtf8Bytes(new { title, text }, RecordJson.Line);
}
