using System.Text;
using Pipeline.Core.Text.Vietnamese;

namespace Pipeline.Core.Articles.Decoding;

/// <summary>VIQR (RFC 1456): Vietnamese in plain ASCII, marks typed after their vowel (<c>Tie^'ng Vie^.t</c>, <c>dd</c> for đ).</summary>
internal static class Viqr
{
    private const int SampleLength = 65_536;
    private const int MinWords = 6;
    private const double MinShare = 0.25;
    private const string Vowels = "aeiouyAEIOUY";
    private const string ToneSigns = "`'?~.";
    private const string ToneMarks = "\u0300\u0301\u0309\u0303\u0323";

    /// <returns>The converted file, or null when the text is not VIQR.</returns>
    public static DecodedFile? TryDecode(string text) =>
        Ascii.IsValid(text) && Looks(text.Length <= SampleLength ? text : text[..SampleLength]) ? DecodedFile.Of(Convert(text), "viqr") : null;

    private static bool Looks(string sample)
    {
        if (!sample.AsSpan().ContainsAny("^(+") || sample.AsSpan().TrimStart().StartsWith("<") || sample.AsSpan().TrimStart().StartsWith("{"))
        {
            return false;
        }

        int words = 0, marked = 0;
        foreach (var word in sample.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsAsciiLetter(word[0]))
            {
                continue;
            }

            words++;
            var converted = Convert(word).TrimEnd('.', ',', ';', ':', '?', '!', '"', ')');
            marked += word.AsSpan().ContainsAny("^(+") && VietnameseSyllable.IsSyllable(converted) ? 1 : 0;
        }

        return words >= MinWords && marked >= words * MinShare;
    }

    internal static string Convert(string text)
    {
        var result = new StringBuilder(text.Length);
        var hasTone = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length)
            {
                result.Append(text[++i]);
                continue;
            }

            if (c is 'd' or 'D' && i + 1 < text.Length && text[i + 1] is 'd' or 'D')
            {
                result.Append(c == 'd' ? 'đ' : 'Đ');
                i++;
                continue;
            }

            hasTone &= char.IsAsciiLetter(c);
            i = Vowels.Contains(c, StringComparison.Ordinal) ? AppendVowel(text, i, result, ref hasTone) : AppendSign(c, i, result);
        }

        return result.ToString();
    }

    private static int AppendSign(char c, int at, StringBuilder result)
    {
        result.Append(c);
        return at;
    }

    private static int AppendVowel(string text, int at, StringBuilder result, ref bool hasTone)
    {
        var letter = text[at].ToString();
        var next = at + 1;
        if (next < text.Length && Shape(text[at], text[next]) is { } hat)
        {
            letter += hat;
            next++;
        }

        if (next < text.Length && ToneSigns.IndexOf(text[next], StringComparison.Ordinal) is >= 0 and var tone && !hasTone && !EndsSentence(text, next))
        {
            letter += ToneMarks[tone];
            hasTone = true;
            next++;
        }

        result.Append(letter.Normalize(NormalizationForm.FormC));
        return next - 1;
    }

    private static string? Shape(char vowel, char sign) => (char.ToLowerInvariant(vowel), sign) switch
    {
        ('a' or 'e' or 'o', '^') => "\u0302",
        ('a', '(') => "\u0306",
        ('o' or 'u', '+' or '*') => "\u031B",
        _ => null,
    };

    /// <summary>A point or question mark at the end of a word, before a capital or the end, is punctuation and no tone.</summary>
    private static bool EndsSentence(string text, int at)
    {
        if (text[at] is not ('.' or '?' or '\'') || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('"' or ')')))
        {
            return false;
        }

        var next = at + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or ')'))
        {
            next++;
        }

        return next == text.Length || char.IsAsciiLetterUpper(text[next]) || text[at] == '\'';
    }
}
