using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Country names that are also words: <c>Anh</c> (he), <c>Áo</c> (shirt), <c>Ý</c> (idea), <c>Đức</c>, <c>Nga</c>, <c>Mỹ</c> (given names).</summary>
internal static class CountryLookalikes
{
    private static readonly HashSet<ulong> AlsoWords = WordId.SetOf(["anh", "áo", "ý", "đức", "pháp", "bỉ", "séc", "thái", "ấn", "chad", "niger", "jordan", "georgia", "mỹ", "nga", "nhật", "úc"]);
    private static readonly HashSet<ulong> PronounWords = WordId.SetOf(["anh", "áo", "ý", "bỉ", "séc"]);

    // "anh bạn", "anh ấy", "anh em": a man, however near a country stands
    private static readonly HashSet<ulong> KinWords = WordId.SetOf(["bạn", "ấy", "ta", "chàng", "em", "trai", "rể", "cả", "họ", "hùng", "nông", "này"]);

    private static readonly ulong He = WordId.Of("anh");

    /// <summary>Whether the country name at [<paramref name="at"/>, <paramref name="end"/>) is really another word or part of a person's name.</summary>
    public static bool IsOther(TextView view, int at, int end)
    {
        if (end - at > 1 || !AlsoWords.Contains(view.Tokens[at].Word))
        {
            return false;
        }

        // Tuấn Anh, Minh Đức, Hồng Nga: a capitalised Vietnamese syllable right before that no list knows
        var partOfName = view.IsCapital(at - 1) && !view.Tokens[at].StartsLine && !view.StartsSentence(at - 1) && !IsInListed(view, at - 1) && NameReader.IsVietnamese(view, at - 1);
        // Mỹ Linh, Đức Phúc: before another capitalised syllable that no list knows
        var opensName = view.IsCapital(end) && !view.Breaks(end) && view.EndAt(end) == end && NameReader.IsVietnamese(view, end) && !Words.Follow.Contains(view.Tokens[end].Word);
        return partOfName || opensName || (view.StartsSentence(at) && PronounWords.Contains(view.Tokens[at].Word) && !CountryNear(view, at, end));
    }

    /// <summary>Whether a word of address at <paramref name="at"/> is the country after all: "Nga và Anh", "Anh kêu gọi Iran".</summary>
    public static bool IsCountry(TextView view, int at) =>
        view.IsCapital(at) && view.Is(at, EntryRole.Country, out _, out var end) && !(end < view.Count && KinWords.Contains(view.Tokens[end].Word)) && (!view.StartsSentence(at) || IsSpokenOf(view) is false && CountryNear(view, at, end));

    // an article that calls somebody "anh" begins sentences with him
    private static bool IsSpokenOf(TextView view)
    {
        for (var at = 0; at < view.Count; at++)
        {
            if (view.Tokens[at].Word == He && !view.IsCapital(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>At the start of a sentence only another country close by makes "Anh" Britain and not "he".</summary>
    private static bool CountryNear(TextView view, int at, int end)
    {
        for (var i = end; i < view.Count && i < at + 30 && !view.Tokens[i].StartsLine && !view.IsMark(i, '.'); i++)
        {
            if (view.Is(i, EntryRole.Country) || view.Is(i, EntryRole.Organization) || view.Is(i, EntryRole.Office))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInListed(TextView view, int at)
    {
        for (var first = Math.Max(0, at - 4); first <= at; first++)
        {
            if (view.EndAt(first) > at)
            {
                return true;
            }
        }

        return false;
    }
}
