using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Text.Vietnamese;

namespace Pipeline.Core.Language.Tokens;

/// <summary>
/// Sees where two words were written as one because a page lost the tags around a link: <c>Tổng thống MỹDonald Trumpđưa</c>,
/// <c>cuộcđàm phán</c>. Words of the rules and spelling of names (<c>VnExpress</c>, <c>Kênia</c>) stay whole.
/// </summary>
internal static class GluedWords
{
    /// <summary>Fewest letters of two glued words.</summary>
    public const int Shortest = 4;

    private const int FewestNameLetters = 3;
    private const int FewestSyllableLetters = 2;

    private static readonly IReadOnlyList<DataLine> Lines = DataLineFile.Load("vi/glued-words.yaml");
    private static readonly HashSet<ulong> BeforeCapital = List("before capital");
    private static readonly HashSet<ulong> BehindName = List("behind name");
    private static readonly HashSet<ulong> Whole = List("whole");

    /// <summary>Letters of the first of the glued words; 0 when <paramref name="word"/> is one word.</summary>
    public static int Cut(ReadOnlySpan<char> word)
    {
        var (capital, marks, runs) = Shape(word);
        if (capital == 0 && (marks == 0 || runs < 2) && !Letters.IsCapital(word[1]))
        {
            return 0;
        }

        return AtCapital(word, capital) is > 0 and var inner ? inner
            : VietnameseSyllable.IsSyllable(word) || Whole.Contains(WordId.Of(word)) ? 0
            : BehindCapitals(word) is > 0 and var behind ? behind
            : marks == 0 ? 0
            : Letters.IsCapital(word[0]) && BehindForeign(word) is > 0 and var foreign ? foreign
            : capital == 0 ? BetweenSyllables(word) : 0;
    }

    // the first capital behind a small letter, marked letters, and runs of vowels: one syllable has one
    private static (int Capital, int Marks, int Runs) Shape(ReadOnlySpan<char> word)
    {
        var (capital, marks, runs, isVowel) = (0, 0, 0, false);
        for (var at = 0; at < word.Length; at++)
        {
            capital = capital == 0 && at > 0 && Letters.IsCapital(word[at]) && !Letters.IsCapital(word[at - 1]) ? at : capital;
            marks += word[at] < '\u0080' ? 0 : 1;
            var vowel = VietnameseLetter.WithoutTone(Letters.Lower(word[at])) is 'a' or 'ă' or 'â' or 'e' or 'ê' or 'i' or 'o' or 'ô' or 'ơ' or 'u' or 'ư' or 'y';
            runs += vowel && !isVowel ? 1 : 0;
            isVowel = vowel;
        }

        return (capital, marks, runs);
    }

    // "MỹDonald", "theoReuters"; not "iPhone", "VinFast"
    private static int AtCapital(ReadOnlySpan<char> word, int capital)
    {
        var left = word[..capital];
        var isWord = capital >= FewestSyllableLetters && ((VietnameseSyllable.IsSyllable(left) && (HasMark(left) || !Letters.IsCapital(word[0]))) || BeforeCapital.Contains(WordId.Of(left)));
        return isWord ? capital : 0;
    }

    // "KCNAkhông"
    private static int BehindCapitals(ReadOnlySpan<char> word)
    {
        var end = 0;
        while (end < word.Length && Letters.IsCapital(word[end]))
        {
            end++;
        }

        return end >= FewestSyllableLetters && end < word.Length && IsBehindName(word[end..]) ? end : 0;
    }

    // "Irandẫn": a name without marks, then the longest syllable that ends the word; "Lắkđã": a word that no name ends in
    private static int BehindForeign(ReadOnlySpan<char> word)
    {
        for (var at = FewestNameLetters; at < word.Length; at++)
        {
            if (HasMark(word[..at]) ? BehindName.Contains(WordId.Of(word[at..])) : IsBehindName(word[at..]))
            {
                return at;
            }
        }

        return 0;
    }

    // "cuộcđàm", "Mỹnên", not "Kênia": both are syllables, and the second begins with a consonant where it can
    private static int BetweenSyllables(ReadOnlySpan<char> word)
    {
        if (!IsTelling(word))
        {
            return 0;
        }

        var cut = 0;
        for (var at = word.Length - FewestSyllableLetters; at >= FewestSyllableLetters; at--)
        {
            if (VietnameseSyllable.IsSyllable(word[..at]) && VietnameseSyllable.IsSyllable(word[at..]) && (HasMark(word[at..]) || !Letters.IsCapital(word[0])))
            {
                cut = at;
            }
        }

        return cut;
    }

    // "Joaquín" ends like a syllable, too, and its mark is not of Vietnamese alone
    private static bool IsBehindName(ReadOnlySpan<char> word) =>
        BehindName.Contains(WordId.Of(word)) || (VietnameseSyllable.IsSyllable(word) && word.Length >= FewestSyllableLetters && (IsTelling(word) || (HasMark(word) && word.Length > FewestNameLetters && word[1] is 'r' or 'h' or 'g')));

    private static bool HasMark(ReadOnlySpan<char> word) => word.ContainsAnyExceptInRange('\0', '\u007f');

    private static bool IsTelling(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (VietnameseLetter.IsTelling(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<ulong> List(string key) => WordId.SetOf(DataLineFile.Items(Lines, key));
}
