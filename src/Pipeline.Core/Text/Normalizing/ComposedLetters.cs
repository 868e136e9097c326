using System.Collections.Frozen;
using System.Text;

namespace Pipeline.Core.Text.Normalizing;

/// <summary>Latin letters by the letter and the one or two marks that they are composed of, in the order of form D or with the first mark composed.</summary>
/// <remarks>
/// Form C of a single letter through the framework takes two strings: of a decomposed article of 4 MB they were a hundred megabytes, and
/// most of the time of cleaning it.
/// </remarks>
internal static class ComposedLetters
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private static readonly FrozenDictionary<ulong, char> s_letters = Enumerate();

    public static bool IsMark(char unit) => unit is >= FirstMark and <= LastMark;

    /// <summary>A letter with one more mark; there must be such a letter.</summary>
    public static char With(char letter, char mark) => s_letters[Key(letter, mark, default)];

    /// <summary>The letter that <paramref name="text"/> begins with when it is one of these, and how many units it is written in; 0 when it is none.</summary>
    public static int TryRead(ReadOnlySpan<char> text, out char letter)
    {
        letter = default;
        var marks = 0;
        while (marks < text.Length - 1 && IsMark(text[marks + 1]))
        {
            marks++;
        }

        // what stands behind could belong to the character too, save in plain text
        if (marks is 0 or > 2 || !char.IsLetter(text[0]) || (marks + 1 < text.Length && text[marks + 1] > FirstMark && !char.IsLetter(text[marks + 1])))
        {
            return 0;
        }

        return s_letters.TryGetValue(Key(text[0], text[1], marks == 2 ? text[2] : default), out letter) ? marks + 1 : 0;
    }

    private static FrozenDictionary<ulong, char> Enumerate()
    {
        var letters = new Dictionary<ulong, char>();
        foreach (var letter in Letters('\u00C0', '\u024F').Concat(Letters('\u1E00', '\u1EFF')))
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            if (parts.Length == 2)
            {
                letters[Key(parts[0], parts[1], default)] = letter;
            }
            else if (parts.Length == 3)
            {
                letters[Key(parts[0], parts[1], parts[2])] = letter;
                Add(letters, parts[..2], parts[2], letter);
                Add(letters, string.Concat(parts[0], parts[2]), parts[1], letter);
            }
        }

        return letters.ToFrozenDictionary();
    }

    /// <summary>A letter that has one of its marks already, as windows-1258 writes them.</summary>
    private static void Add(Dictionary<ulong, char> letters, string composed, char mark, char letter)
    {
        if (composed.Normalize(NormalizationForm.FormC) is [var first])
        {
            letters[Key(first, mark, default)] = letter;
        }
    }

    private static IEnumerable<char> Letters(char first, char last)
    {
        for (var unit = first; unit <= last; unit++)
        {
            if (char.IsLetter(unit) && unit.ToString().IsNormalized(NormalizationForm.FormC))
            {
                yield return unit;
            }
        }
    }

    private static ulong Key(char letter, char first, char second) => ((ulong)letter << 32) | ((ulong)first << 16) | second;
}
