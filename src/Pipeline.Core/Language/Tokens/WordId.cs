namespace Pipeline.Core.Language.Tokens;

/// <summary>The identity of a token's letters, case and spelling of <c>i</c> folded: a 64-bit hash, so that no vocabulary has to be shared or locked.</summary>
/// <remarks>
/// Rules, name tries and texts can be built in any order and on any thread and still agree.
/// Among a million distinct words the chance of any collision is below one in ten million.
/// </remarks>
public static class WordId
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 0x9E3779B97F4A7C15UL;

    // a southern or an older spelling and the one that rules are written in; no other word is spelt so
    private static readonly (ulong Written, ulong Same)[] Variants =
        [(Plain("ngưng"), Plain("ngừng")), (Plain("gởi"), Plain("gửi")), (Plain("tầu"), Plain("tàu"))];

    /// <summary>The identity of one word, number or punctuation mark, as the tokenizer gives it.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        var before = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            before = Spelt(Letters.Lower(word[i]), before, i);
            hash = Add(hash, before);
        }

        return Finish(hash);
    }

    /// <summary>The identities of several words.</summary>
    /// <remarks>A plain loop: LINQ over numbers is compiled anew at every start-up.</remarks>
    internal static HashSet<ulong> SetOf(IEnumerable<string> words)
    {
        var set = new HashSet<ulong>();
        foreach (var word in words)
        {
            set.Add(Of(word));
        }

        return set;
    }

    /// <summary>A letter as it is compared: <c>sỹ</c> and <c>sĩ</c>, <c>ký</c> and <c>kí</c>, <c>tỷ</c> and <c>tỉ</c> are one syllable in two spellings.</summary>
    /// <param name="lower">The letter in lower case.</param>
    /// <param name="before">The letter before it, or NUL.</param>
    /// <param name="index">Its place in the word from 0.</param>
    internal static char Spelt(char lower, char before, int index) =>
        index != 1 || before is not ('h' or 'k' or 'l' or 'm' or 's' or 't') ? lower : lower switch
        {
            'y' => 'i',
            'ý' => 'í',
            'ỳ' => 'ì',
            'ỷ' => 'ỉ',
            'ỹ' => 'ĩ',
            'ỵ' => 'ị',
            _ => lower,
        };

    internal static ulong Begin() => Offset;

    internal static ulong Add(ulong hash, char lower) => (hash ^ lower) * Prime;

    /// <summary>The identity of a word all of whose letters were added; <c>ngưng</c> and <c>ngừng</c>, <c>gởi</c> and <c>gửi</c> are one word.</summary>
    internal static ulong Finish(ulong hash)
    {
        foreach (var (written, same) in Variants)
        {
            if (hash == written)
            {
                return Mixed(same);
            }
        }

        return Mixed(hash);
    }

    // multiplication alone leaves the low bits weak, and hash tables use these
    private static ulong Mixed(ulong hash) => hash ^ (hash >> 32);

    private static ulong Plain(string letters)
    {
        var hash = Offset;
        foreach (var letter in letters)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }
}
