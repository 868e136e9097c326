using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads organisations by their opening words: <c>Bộ Ngoại giao Nga</c>, <c>Ủy ban Tình báo Thượng viện Mỹ</c>, <c>tờ Izvestia</c>.</summary>
internal static class AgencyReader
{
    private const int LongestName = 12;
    private const int DeepestNesting = 4;
    private const string Readers = "VNM";

    /// <summary>The organisation at <paramref name="first"/>, or null.</summary>
    /// <param name="view">The text.</param>
    /// <param name="first">Where its opening word should stand.</param>
    /// <param name="owned">Whether a title stands before, so that a person's name may follow directly.</param>
    /// <param name="depth">How many organisations this one stands inside of; hostile text nests without end.</param>
    public static Phrase? Read(TextView view, int first, bool owned = false, int depth = 0)
    {
        if (depth == DeepestNesting || !view.Is(first, EntryRole.Agency, out var head, out var at))
        {
            return null;
        }

        if (head.Is(LexiconMarks.State))
        {
            return State(view, first, at);
        }

        var plain = Plain(view, first, at, head, owned, depth);
        return AcronymReader.NameEnd(view, first, at) is { } bracket && (plain is null || plain.End < bracket) && (head.Name == "movement" || !IsCommonWord(view, first, at, head))
            ? Introduced(view, first, bracket, head)
            : plain;
    }

    /// <summary>"Lực lượng Hỗ trợ Nhanh (RSF)": a name that its acronym closes; the list may know it by that.</summary>
    private static Phrase Introduced(TextView view, int first, int bracket, LexiconEntry head)
    {
        var acronym = AcronymReader.At(view, bracket)!.Value.Acronym;
        var named = head.Name is "company" or "hospital" or "university" or "department" ? null : AcronymReader.Listed(view, acronym);
        if (named is { Role: EntryRole.Organization or EntryRole.Group } && !named.Is(LexiconMarks.Media))
        {
            return Listed(first, bracket, named);
        }

        var country = "";
        for (var at = first; at < bracket; at++)
        {
            country = view.EndAt(at) <= bracket && view.Is(at, EntryRole.Country, out var found, out _) && !CountryLookalikes.IsOther(view, at, view.EndAt(at)) ? found.Country : country;
        }

        var phrase = Build(view, first, bracket, head, null);
        phrase.Country = country;
        phrase.Honorific = "names";
        return phrase;
    }

    private static Phrase? Plain(TextView view, int first, int at, LexiconEntry head, bool owned, int depth)
    {
        if (!view.Breaks(at) && view.Is(at, EntryRole.Organization, out var listed, out var listedEnd))
        {
            return Listed(first, listedEnd, listed);
        }

        if (!view.Breaks(at) && view.Is(at, EntryRole.Group, out listed, out listedEnd))
        {
            return Listed(first, listedEnd, listed);
        }

        if (IsCommonWord(view, first, at, head) || IsMiddleOfPlace(view, first, at, head))
        {
            return null;
        }

        var end = head.Is(LexiconMarks.Names) ? NameEnd(view, at, owned) : at;
        if (head.Is(LexiconMarks.Names) && end == at)
        {
            return null;
        }

        var owner = ReadOwner(view, end, end > at, depth);
        end = owner?.End ?? end;
        if (head.Name == "embassy" && (view.IsWord(end, Words.At) || view.IsWord(end, Words.In)) && OwnerReader.Read(view, end + 1, depth + 1) is { } host && owner is not null)
        {
            end = host.End;
        }

        // "Chủ tịch UBND tỉnh Nguyễn Văn A"
        var ofLevel = owned && owner is null && view.Is(end, EntryRole.PlaceHead, out _, out var levelEnd) && OwnerReader.IsPerson(view, levelEnd) ? levelEnd : end;
        if (ofLevel > end)
        {
            return Build(view, first, ofLevel, head, null);
        }

        var isProper = end > at || view.IsCapital(first) || (owned && view.Is(end, EntryRole.Person));
        return isProper && (owner is not null || (owned && view.Is(end, EntryRole.Person)) || head.Is(LexiconMarks.Names) || IsNational(view, first, head))
            ? Build(view, first, end, head, owner)
            : null;
    }

    private static Phrase? State(TextView view, int first, int at)
    {
        var start = view.IsWord(at, Words.Of) ? at + 1 : at;
        return !view.Breaks(start) && view.Is(start, EntryRole.Country, out var country, out var end)
            ? new Phrase { Kind = EntityKind.Country, First = first, End = end, NameFirst = start, NameEnd = end, Entry = country, Country = country.Country, Rule = "state" }
            : null;
    }

    /// <summary>"Tờ Thời báo New York", "tổ chức Hamas": the list knows what follows.</summary>
    private static Phrase Listed(int first, int end, LexiconEntry listed) => new()
    {
        Kind = listed.Role == EntryRole.Group ? EntityKind.Group : EntityKind.Organization,
        First = first,
        End = end,
        NameFirst = first,
        NameEnd = end,
        Entry = listed,
        Country = listed.Country,
        Rule = "organization",
    };

    private static Owner? ReadOwner(TextView view, int at, bool named, int depth)
    {
        // "Công ty ABC (Nga)" keeps its country apart; "Tòa án Paris" does not
        if (view.Breaks(at))
        {
            return null;
        }

        if (view.Is(at, EntryRole.Agency, out var inner, out _) && !inner.Is(LexiconMarks.State) && Read(view, at, depth: depth + 1) is { } nested)
        {
            return new Owner(nested.End, nested.Country, nested.Owner, null);
        }

        var owner = view.Is(at, EntryRole.Agency) ? null : OwnerReader.Read(view, at, depth + 1);
        return owner is { Entry: null } && named ? null : owner;
    }

    private static int NameEnd(TextView view, int first, bool owned)
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

    /// <summary>"trung tâm Barcelona" is a part of the city.</summary>
    private static bool IsMiddleOfPlace(TextView view, int first, int at, LexiconEntry head) =>
        head.Name is "institute" && !view.IsCapital(first) && view.Is(at, EntryRole.Place, out _, out var end) && !view.IsCapital(end);

    /// <summary>"vụ", "ban", "hội" in lower case are words of every kind; "báo", "tờ", "đảng" open names as they are.</summary>
    private static bool IsCommonWord(TextView view, int first, int at, LexiconEntry head) =>
        at - first == 1 && (head.Name == "movement" || !view.IsCapital(first)) && head.Name is "department" or "commission" or "institute" or "association" or "movement" or "ministry";

    private static bool StopsName(TextView view, int at, int first, bool owned)
    {
        if (at == first)
        {
            return view.Is(at, EntryRole.Country) || view.Is(at, EntryRole.Person) || view.Is(at, EntryRole.Exclusion) || Words.Follow.Contains(view.Tokens[at].Word);
        }

        return (view.Is(at, EntryRole.Agency) && view.IsCapital(at)) || view.Is(at, EntryRole.Office) || view.Is(at, EntryRole.Person)
            || (view.Is(at, EntryRole.Country, out _, out var countryEnd) && !view.IsCapital(countryEnd) && !CountryLookalikes.IsOther(view, at, countryEnd))
            || (owned && (NameWords.IsStrongSurname(view.Tokens[at].Word) || NameWords.IsGivenName(view.Tokens[at].Word)) && view.IsCapital(at + 1));
    }

    /// <summary>"Bảo vệ", "Đối ngoại": the second syllable of a word whose first one is capitalised and stands alone.</summary>
    private static bool CompletesWord(TextView view, int at, int first)
    {
        var opens = at > first && view.IsCapital(at - 1) && (at - 1 == first || !view.IsCapital(at - 2)) && NameReader.IsVietnamese(view, at - 1);
        return opens && view.Tokens[at].Kind == TokenKind.Word && NameReader.IsVietnamese(view, at) && !Words.Follow.Contains(view.Tokens[at].Word)
            && !view.Is(at, EntryRole.Office) && !view.Is(at, EntryRole.Honorific);
    }

    private static bool IsGluedTail(TextView view, int at, int first) =>
        at > first && view.Tokens[at].IsGlued && view.Tokens[at].Kind != TokenKind.Punctuation;

    /// <summary>A capitalised national body without a country (<c>Bộ Công Thương</c>, <c>Quốc hội</c>) is the readers' own or one named before.</summary>
    private static bool IsNational(TextView view, int first, LexiconEntry head) =>
        view.IsCapital(first) && (head.Name.EndsWith("ministry", StringComparison.Ordinal) || (head.Name is "parliament" && !view.StartsSentence(first)));

    /// <summary>"tổ chức ETA", "công ty Maersk": in lower case the opening word says what bears the foreign name behind it, and is no part of it.</summary>
    private static bool IsKindOnly(TextView view, int first, int end, LexiconEntry head)
    {
        var at = view.EndAt(first);
        if (head.Name is not ("party" or "company" or "association" or "movement") || view.IsCapital(first) || at >= end)
        {
            return false;
        }

        for (var i = at; i < end; i++)
        {
            if (!view.Tokens[i].IsAllCapitals && view.Tokens[i].Kind == TokenKind.Word && NameReader.IsVietnamese(view, i))
            {
                return false;
            }
        }

        return true;
    }

    // "Công an huyện Châu Thành"
    private static bool IsVietnamese(TextView view, int end) => NameReader.IsVietnamese(view, end - 1) && (view.IsCapital(end - 2) ? NameReader.IsVietnamese(view, end - 2) : true);

    private static Phrase Build(TextView view, int first, int end, LexiconEntry head, Owner? owner) => new()
    {
        Kind = EntityKind.Organization,
        First = first,
        End = end,
        NameFirst = IsKindOnly(view, first, end, head) ? view.EndAt(first) : first,
        NameEnd = end,
        Entry = null,
        Office = head.Name,
        Country = owner is { Country.Length: 0, Name.Length: > 0 } && head.Is(LexiconMarks.Local) && IsVietnamese(view, owner.End) ? Readers : owner?.Country ?? "",
        Owner = owner?.Name ?? "",
        Honorific = head.Is(LexiconMarks.Media) ? "media" : head.Is(LexiconMarks.Names) ? "names" : "",
        Rule = view.Is(first, EntryRole.Agency) ? "agency" : "organization",
    };
}
