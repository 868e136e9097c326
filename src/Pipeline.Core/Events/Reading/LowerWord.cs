using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Reading;

/// <summary>Words in lower case, as rules compare them.</summary>
internal static class LowerWord
{
    private const int LongestOnStack = 64;

    // the syllables of the language are some thousands
    private const int Kept = 1 << 13;

    // commas and full stops of every article are the same few strings
    private static readonly string[] Marks = MarksBelow((char)128);

    // the last word of each slot, as written and in lower case; threads may overwrite each other's, since each takes only what fits
    private static readonly Spelling?[] Spellings = new Spelling?[Kept];

    /// <summary>The letters of a token in lower case.</summary>
    /// <param name="word">The letters as written.</param>
    /// <param name="identity">What tells the slot under which they are kept (<see cref="Token.Word"/>).</param>
    public static string Of(ReadOnlySpan<char> word, ulong identity)
    {
        if (word is [< (char)128 and var mark])
        {
            return Marks[mark];
        }

        // "Quốc" beside "quốc", which have one identity
        var slot = ((int)identity ^ word[0]) & (Kept - 1);
        if (Spellings[slot] is { } known && word.SequenceEqual(known.Written))
        {
            return known.Lower;
        }

        var lower = Of(word);
        if (word.Length <= LongestOnStack)
        {
            Spellings[slot] = new Spelling(word.ToString(), lower);
        }

        return lower;
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

    private sealed class Spelling(string written, string lower)
    {
        public string Written { get; } = written;

        public string Lower { get; } = lower;
    }
}
