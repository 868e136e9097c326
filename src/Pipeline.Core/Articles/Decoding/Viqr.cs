using System.Text;
using Pipeline.Core.Text.Normalizing;
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

    internal static string Convert(string text) => string.Create(Convert(text, []), text, static (units, source) => Convert(source, units));

    /// <param name="text">The text.</param>
    /// <param name="into">Where the converted text goes; empty to learn its length only: a buffer would be one more copy of the file.</param>
    /// <returns>Length of the converted text.</returns>
    private static int Convert(string text, Span<char> into)
    {
        var length = 0;
        var hasTone = false;
        for (var at = 0; at < text.Length; length++)
        {
            var letter = Next(text, ref at, ref hasTone);
            if (!into.IsEmpty)
            {
                into[length] = letter;
            }
        }

        return length;
    }

    /// <summary>The letter or sign at <paramref name="at"/>, which goes to where the next one begins.</summary>
    private static char Next(string text, ref int at, ref bool hasTone)
    {
        var c = text[at++];
        if (c == '\\' && at < text.Length)
        {
            return text[at++];
        }

        if (c is 'd' or 'D' && at < text.Length && text[at] is 'd' or 'D')
        {
            at++;
            return c == 'd' ? 'đ' : 'Đ';
        }

        hasTone &= char.IsAsciiLetter(c);
        return Vowels.Contains(c, StringComparison.Ordinal) ? Vowel(c, text, ref at, ref hasTone) : c;
    }

    private static char Vowel(char vowel, string text, ref int at, ref bool hasTone)
    {
        var letter = vowel;
        if (at < text.Length && Shape(vowel, text[at]) is { } hat)
        {
            letter = ComposedLetters.With(letter, hat);
            at++;
        }

        if (at < text.Length && ToneSigns.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var tone && !hasTone && !EndsSentence(text, at))
        {
            letter = ComposedLetters.With(letter, ToneMarks[tone]);
            hasTone = true;
            at++;
        }

        return letter;
    }

    private static char? Shape(char vowel, char sign) => (char.ToLowerInvariant(vowel), sign) switch
    {
        ('a' or 'e' or 'o', '^') => '\u0302',
        ('a', '(') => '\u0306',
        ('o' or 'u', '+' or '*') => '\u031B',
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
