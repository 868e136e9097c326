using System.Globalization;
using System.Text;

namespace Pipeline.Local.Synthetic;

/// <summary>Plain texts of articles as scrapers leave them: stamps, captions, share words and related headlines among the paragraphs.</summary>
internal static class SyntheticTexts
{
    /// <summary>Text <paramref name="ordinal"/>, an article of <paramref name="paragraphs"/> paragraphs.</summary>
    public static byte[] Create(int ordinal, int paragraphs)
    {
        var text = new StringBuilder();
        text.Append(Prose.Headline(ordinal)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"Thứ Ba, {1 + (ordinal % 28)}/3/2016 09:{10 + (ordinal % 50)}\nChia sẻ\nFacebook\n");
        for (var i = 0; i < paragraphs; i++)
        {
            text.Append(Prose.Paragraph(ordinal + i, 3)).Append('\n');
            if (i % 6 == 2)
            {
                text.Append("Quang cảnh cuộc họp chiều qua. Ảnh: AFP\n");
            }

            if (i % 9 == 5)
            {
                text.Append(">> ").Append(Prose.Headline(ordinal + i)).Append('\n');
            }
        }

        text.Append("Theo TTXVN\nTin liên quan\n");
        for (var i = 0; i < 5; i++)
        {
            text.Append(Prose.Headline(ordinal + i + 1)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A text of at least <paramref name="bytes"/> bytes; all of it one line where <paramref name="oneLine"/>.</summary>
    public static byte[] Long(int bytes, bool oneLine)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < bytes / 1.35; i++)
        {
            text.Append(Prose.Paragraph(i, 4)).Append(oneLine ? ' ' : '\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
