using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Reading;

/// <summary>Words in lower case, as rules compare them.</summary>
internal static class LowerWord
{
    private const int LongestOnStack = 64;

    // the syllables of the language are some thousands
    private const int Kept = 1 << 12;

    // commas and full stops of every article are the same few strings
    private static readonly string[] Marks = MarksBelow((char)128);

    // the last word of each slot; threads may overwrite each other's, since each takes only what fits
    private static readonly string?[] Words = new string?[Kept];

    /// <summary>The letters of a token in lower case.</summary>
    /// <param name="word">The letters as written.</param>
    /// <param name="identity">What tells the slot under which they are kept (<see cref="Token.Word"/>).</param>
    public static string Of(ReadOnlySpan<char> word, ulong identity)
    {
        if (word is [< (char)128 and var mark])
        {
            return Marks[mark];
        }

        var slot = (int)identity & (Kept - 1);
        if (Words[slot] is { } known && IsLower(known, word))
        {
            return known;
        }

        var lower = Of(word);
        Words[slot] = word.Length <= LongestOnStack ? lower : Words[slot];
        return lower;
    }

    private static bool IsLower(string lower, ReadOnlySpan<char> word)
    {
        if (lower.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (lower[i] != Letters.Lower(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = Letters.Lower(word[i]);
        }

        return new string(lower);
    }

    private static string[] MarksBelow(char end)
    {
        var marks = new string[end];
        for (var mark = '\0'; mark < end; mark++)
        {
            marks[mark] = Letters.Lower(mark).ToString();
        }

        return marks;
    }
}
