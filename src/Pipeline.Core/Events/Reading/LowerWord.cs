using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Reading;

/// <summary>Words in lower case, as rules compare them.</summary>
internal static class LowerWord
{
    private const int LongestOnStack = 64;

    // commas and full stops of every article are the same few strings
    private static readonly string[] Marks = [.. Enumerable.Range(0, 128).Select(unit => Letters.Lower((char)unit).ToString())];

    public static string Of(ReadOnlySpan<char> word)
    {
        if (word is [< (char)128 and var mark])
        {
            return Marks[mark];
        }

        Span<char> lower = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = Letters.Lower(word[i]);
        }

        return new string(lower);
    }
}
