namespace Pipeline.Core.Language.Tokens;

/// <summary>The identity of a token's letters, case folded: a 64-bit hash, so that no vocabulary has to be shared or locked.</summary>
/// <remarks>
/// Rules, name tries and texts can be built in any order and on any thread and still agree.
/// Among a million distinct words the chance of any collision is below one in ten million.
/// </remarks>
public static class WordId
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 0x9E3779B97F4A7C15UL;

    /// <summary>The identity of one word, number or punctuation mark, as the tokenizer gives it.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var unit in word)
        {
            hash = Add(hash, Letters.Lower(unit));
        }

        return Finish(hash);
    }

    internal static ulong Begin() => Offset;

    internal static ulong Add(ulong hash, char lower) => (hash ^ lower) * Prime;

    // multiplication alone leaves the low bits weak, and hash tables use these
    internal static ulong Finish(ulong hash) => hash ^ (hash >> 32);
}
