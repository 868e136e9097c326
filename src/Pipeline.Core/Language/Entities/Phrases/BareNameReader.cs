using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>
/// Reads capitalised words that no list knows and no title opens. Two foreign words are a person when the words around say so
/// (<c>Driss Oukabir, 28 tuổi</c>); a single word is kept as a candidate for someone the article names in full.
/// </summary>
internal static class BareNameReader
{
    public const string Candidate = "bare-name";

    private const int FarthestTwo = 6;

    // "hai cựu quan chức tình báo Hàn Quốc A B và C D"
    private const int FarthestListed = 12;

    /// <summary>Rule of a family name beside another one and a dash.</summary>
    public const string Paired = "paired-name";
    private static readonly Lazy<PhraseSet> PersonAfter = new(() => PhraseSet.Load("vi/names-of-people.yaml", "behind a person"));

    /// <summary>A person or a candidate at <paramref name="first"/>, or null.</summary>
    public static Phrase? Read(TextView view, int first)
    {
        if (!view.IsCapital(first) || view.Tokens[first].IsAllCapitals || view.EndAt(first) > first || view.Tokens[first].Length < 2)
        {
            return null;
        }

        if (IsPaired(view, first))
        {
            return Person(first, first + 1, Paired);
        }

        if (IsKorean(view, first))
        {
            return Person(first, first + 4, "foreign-name");
        }

        var foreign = !NameReader.IsVietnamese(view, first);
        var end = NameReader.End(view, first);
        if (foreign && end - first is 2 or 3 && ((IsForeign(view, first, end) && SaysPerson(view, first, end)) || IsListed(view, first)))
        {
            return Person(first, end, "foreign-name");
        }

        var alone = end == first + 1 && !(view.IsCapital(first - 1) && !view.Tokens[first].StartsLine && !view.StartsSentence(first));
        return alone && (foreign || !view.StartsSentence(first) || IsTold(view, end)) ? Person(first, end, Candidate) : null;
    }

    /// <summary>"Hương bị bắt …": at the head of a sentence only a word behind it that no noun has tells a name.</summary>
    private static bool IsTold(TextView view, int at) => !view.Breaks(at) && Words.Told.Contains(view.Tokens[at].Word);

    /// <summary>"Trump - Kim", "Tập - Putin": a family name on one side of a dash, somebody known on the other.</summary>
    private static bool IsPaired(TextView view, int at) => IsSecondOfTwo(view, at) || IsDash(view, at + 1) && view.Is(at + 2, EntryRole.Person) || IsDash(view, at - 1) && view.Is(at - 2, EntryRole.Person);

    // "hai ông Putin và Poroshenko"
    private static bool IsSecondOfTwo(TextView view, int at)
    {
        for (var before = at - 2; view.IsWord(at - 1, Words.And) && before > 0 && at - before <= FarthestTwo; before--)
        {
            if (view.IsWord(before, Words.Mister) || view.IsWord(before, Words.Madam))
            {
                return view.Is(before - 1, EntryRole.Reference, out var two, out _) && two.Name == "two men";
            }
        }

        return false;
    }

    // "trả tự do cho Chey Jae-won"
    private static bool IsKorean(TextView view, int at) =>
        NameWords.IsKoreanSurname(view.Tokens[at].Word) && at + 3 < view.Count && view.IsCapital(at + 1) && !view.IsCapital(at - 1) && !view.Breaks(at + 1) && view.IsMark(at + 2, '-') && view.Tokens[at + 2].IsGlued
        && view.Tokens[at + 3] is { Kind: TokenKind.Word, IsGlued: true, IsAllCapitals: false } && !NameReader.IsVietnamese(view, at + 1) | !NameReader.IsVietnamese(view, at + 3);

    // "hai công dân Nhật Bản Sato Ken và Mori Yuta"
    private static bool IsListed(TextView view, int at)
    {
        var before = at - 2;
        while (view.IsWord(at - 1, Words.And) && before >= 0 && at - before <= FarthestListed && view.Tokens[before].Kind == TokenKind.Word)
        {
            if (Words.Several.Contains(view.Tokens[before].Word))
            {
                return at - before > 3 && view.IsCapital(at - 2) && view.IsCapital(at - 3) && CallsPeople(view, before + 1);
            }

            before--;
        }

        return false;
    }

    private static bool CallsPeople(TextView view, int at) =>
        !view.IsCapital(at) && (view.Is(at, EntryRole.Honorific) || view.Is(at, EntryRole.Office) || view.Is(at, EntryRole.Modifier));

    private static bool IsDash(TextView view, int at) => view.IsMark(at, '-') || view.IsMark(at, '–');

    private static bool IsForeign(TextView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.Tokens[i].Kind != TokenKind.Word || NameReader.IsVietnamese(view, i) || view.Tokens[i].IsAllCapitals)
            {
                return false;
            }
        }

        return true;
    }

    private static bool SaysPerson(TextView view, int first, int end)
    {
        if (view.Breaks(end))
        {
            return false;
        }

        var aged = (view.IsMark(end, ',') || view.IsMark(end, '(')) && end + 2 < view.Count && view.Tokens[end + 1].Kind == TokenKind.Number && view.IsWord(end + 2, Words.YearsOld);
        // "Randi Weingarten, Chủ tịch Liên đoàn …" at the head of a sentence, "A B và Sarah Milgrim"
        var titled = view.StartsSentence(first) && view.IsMark(end, ',') && view.Is(end + 1, EntryRole.Office);
        var beside = view.IsWord(end, Words.And) && view.IsCapital(end + 1) && NameWords.IsGivenName(view.Tokens[end + 1].Word) && NameReader.End(view, end + 1) - end > 2;
        return aged || titled || beside || PersonAfter.Value.StartsAt(view.Tokens, end);
    }

    private static Phrase Person(int first, int end, string rule) => new()
    {
        Kind = EntityKind.Person,
        First = first,
        End = end,
        NameFirst = first,
        NameEnd = end,
        Rule = rule,
    };
}
