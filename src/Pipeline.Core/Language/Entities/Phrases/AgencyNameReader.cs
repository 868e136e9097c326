using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads how far the name of a body goes behind its opening word: <c>Công ty Bảo vệ X</c>.</summary>
internal static class AgencyNameReader
{
    private const int LongestName = 12;

    /// <summary>One past the last word of the name at <paramref name="first"/>; <paramref name="first"/> when none begins there.</summary>
    public static int End(TextView view, int first, bool owned)
    {
        var at = first;
        while (!view.Breaks(at) && at - first < LongestName)
        {
            if (StopsName(view, at, first, owned))
            {
                break;
            }

            var joins = at > first && view.IsCapital(at + 1) && (view.IsWord(at, Words.And) || view.IsWord(at, Words.Ampersand) || view.IsWord(at, Words.About) || view.IsMark(at, '-') || (view.IsMark(at, '.') && view.Tokens[at + 1].IsGlued));
            if (!joins && !view.IsCapital(at) && !IsGluedTail(view, at, first) && !CompletesWord(view, at, first))
            {
                break;
            }

            at++;
        }

        return at > first && view.Tokens[at - 1].Kind == TokenKind.Punctuation ? at - 1 : at;
    }

    private static bool StopsName(TextView view, int at, int first, bool owned)
    {
        if (at == first)
        {
            return (view.Is(at, EntryRole.Country, out _, out var state) && !IsPartOfName(view, state)) || view.Is(at, EntryRole.Person) || view.Is(at, EntryRole.Exclusion) || Words.Follow.Contains(view.Tokens[at].Word);
        }

        return (view.Is(at, EntryRole.Agency, out var agency, out _) && view.IsCapital(at) && !agency.Is(LexiconMarks.State)) || view.Is(at, EntryRole.Office) || view.Is(at, EntryRole.Person)
            || (view.Is(at, EntryRole.Country, out _, out var countryEnd) && !view.IsCapital(countryEnd) && !CountryLookalikes.IsOther(view, at, countryEnd))
            || (owned && view.Is(first, EntryRole.Country) && IsForeignPerson(view, at))
            || (owned && (NameWords.IsStrongSurname(view.Tokens[at].Word) || NameWords.IsGivenName(view.Tokens[at].Word)) && view.IsCapital(at + 1));
    }

    /// <summary>"Bảo vệ", "Đối ngoại": the second syllable of a word whose first one is capitalised and stands alone.</summary>
    private static bool CompletesWord(TextView view, int at, int first)
    {
        var opens = at > first && view.IsCapital(at - 1) && (at - 1 == first || !view.IsCapital(at - 2) || (view.Is(first, EntryRole.Country, out _, out var state) && state == at - 1)) && NameReader.IsVietnamese(view, at - 1);
        return opens && view.Tokens[at].Kind == TokenKind.Word && NameReader.IsVietnamese(view, at) && !Words.Follow.Contains(view.Tokens[at].Word)
            && !view.Is(at, EntryRole.Office) && !view.Is(at, EntryRole.Honorific);
    }

    // "đảng Armenia Thịnh vượng": no country where a word of the name follows
    private static bool IsPartOfName(TextView view, int at) =>
        !view.Breaks(at) && !view.Breaks(at + 1) && view.IsCapital(at) && view.EndAt(at) <= at + 2 && !view.Is(at, EntryRole.Office) && NameReader.IsVietnamese(view, at) && !NameWords.IsStrongSurname(view.Tokens[at].Word)
        && view.Tokens[at + 1].Kind == TokenKind.Word && !view.IsCapital(at + 1) && NameReader.IsVietnamese(view, at + 1) && !Words.Follow.Contains(view.Tokens[at + 1].Word);

    // "Chủ tịch đảng Armenia Thịnh vượng Gagik Tsarukyan"
    private static bool IsForeignPerson(TextView view, int at) =>
        !view.IsCapital(at - 1) && view.IsCapital(at) && view.IsCapital(at + 1) && !view.Breaks(at + 1) && !view.IsCapital(at + 2) && !NameReader.IsVietnamese(view, at) && !NameReader.IsVietnamese(view, at + 1);

    private static bool IsGluedTail(TextView view, int at, int first) =>
        at > first && view.Tokens[at].IsGlued && view.Tokens[at].Kind != TokenKind.Punctuation;
}
