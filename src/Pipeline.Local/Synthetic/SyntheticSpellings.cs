using System.Globalization;
using System.Text;

namespace Pipeline.Local.Synthetic;

/// <summary>One text in the spellings that are longest beside what they say: letters apart from their marks, codes for letters.</summary>
internal static class SyntheticSpellings
{
    private const int Windows1258 = 1258;

    /// <summary>Tones, which windows-1258 writes after their vowels; other marks are part of a letter there.</summary>
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>UTF-8 of at least <paramref name="bytes"/> bytes, every mark apart from its letter (form D).</summary>
    public static byte[] Decomposed(int bytes) => Encoding.UTF8.GetBytes(Text(bytes).Normalize(NormalizationForm.FormD))[..bytes];

    /// <summary>As many bytes of windows-1258.</summary>
    public static byte[] InWindows1258(int bytes) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(Windows1258) ?? throw new NotSupportedException("windows-1258 is not known here.")).GetBytes(TonesApart(Text(bytes * 3 / 2)))[..bytes];

    /// <summary>UTF-8 of at least <paramref name="bytes"/> bytes, every space a no-break one.</summary>
    public static byte[] WithoutBreaks(int bytes) => Encoding.UTF8.GetBytes(Text(bytes).Replace(' ', '\u00A0'));

    /// <summary>An article of some <paramref name="bytes"/> bytes of JSON that writes every letter as its code.</summary>
    public static byte[] EscapedJson(int bytes)
    {
        const int UnitsOfCode = 6;
        var json = new StringBuilder("{\"title\": \"Một bản tin dài\", \"text\": \"");
        foreach (var unit in Text(bytes).AsSpan(0, bytes / UnitsOfCode))
        {
            json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return Encoding.UTF8.GetBytes(json.Append("\"}").ToString());
    }

    private static string Text(int bytes) => Encoding.UTF8.GetString(SyntheticTexts.Long(bytes, oneLine: false));

    private static string TonesApart(string text)
    {
        var apart = new StringBuilder(text.Length * 5 / 4);
        foreach (var unit in text)
        {
            var parts = unit.ToString().Normalize(NormalizationForm.FormD);
            apart.Append(string.Concat(parts.Where(part => !Tones.Contains(part, StringComparison.Ordinal))).Normalize(NormalizationForm.FormC))
                .Append(string.Concat(parts.Where(part => Tones.Contains(part, StringComparison.Ordinal))));
        }

        return apart.ToString();
    }
}
