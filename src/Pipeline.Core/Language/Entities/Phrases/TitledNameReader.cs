using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads the name behind a title, and tells it from whatever else is written in capitals there.</summary>
internal static class TitledNameReader
{
    /// <summary>Whether a name stands at <paramref name="at"/>; it ends the phrase.</summary>
    public static bool ReadName(TextView view, int at, Phrase phrase)
    {
        if (view.Breaks(at))
        {
            return false;
        }

        at = AfterAbbreviation(view, at, phrase);
        var end = at;
        if (view.Is(at, EntryRole.Person, out var person, out var personEnd))
        {
            phrase.Entry = person;
            end = AfterSyllables(view, personEnd);
        }
        else if (!BeginsSomethingElse(view, at, phrase))
        {
            end = NameReader.End(view, at);
            end = IsNoName(view, at, end, phrase) ? at : end;
            phrase.Entry = end > at ? SpeltNameReader.Find(view, at, end, phrase.Country, phrase.Office) : null;
        }

        if (end == at)
        {
            return false;
        }

        phrase.NameFirst = at;
        phrase.NameEnd = phrase.End = end;
        return true;
    }

    // "Ô-lăng-đơ" of whom the list has "Ô-lăng": one more syllable of the same word
    private static int AfterSyllables(TextView view, int end)
    {
        while (end > 1 && view.IsMark(end - 2, '-') && view.IsMark(end, '-') && end + 1 < view.Count && view.Tokens[end].IsGlued && view.Tokens[end + 1] is { IsGlued: true, IsCapitalised: false, Kind: Tokens.TokenKind.Word })
        {
            end += 2;
        }

        return end;
    }

    /// <summary>", ông Dmitry Peskov", ", Mitch McConnell," after a title with its owner belongs to the title.</summary>
    public static bool ReadAppositive(TextView view, int at, Phrase phrase)
    {
        if (NameBehindThen(view, at, phrase) is { } then)
        {
            return ReadName(view, then, phrase);
        }

        var owned = phrase.Country.Length > 0 || phrase.Owner.Length > 0;
        if (!owned || phrase.Plural.Length > 0 || !view.IsMark(at, ',') || IsAppositionOf(view, phrase.First))
        {
            return false;
        }

        if (!view.Is(at + 1, EntryRole.Honorific, out var honorific, out var end) || honorific.Name is not ("male" or "female" or "rank" or "learned"))
        {
            return IsNamedBehind(view, at + 1, phrase) && ReadName(view, at + 1, phrase);
        }

        if (!ReadName(view, end, phrase))
        {
            return false;
        }

        phrase.Honorific = honorific.Name;
        return true;
    }

    // "Bộ trưởng Tư pháp khi đó là (bà) Loretta Lynch": who held the office then
    private static int? NameBehindThen(TextView view, int at, Phrase phrase)
    {
        if (phrase.Office.Length == 0 || phrase.Plural.Length > 0 || !(view.IsWord(at, Words.When) || view.IsWord(at, Words.Moment)) || !view.IsWord(at + 1, Words.That) || !view.IsWord(at + 2, Words.Is))
        {
            return null;
        }

        var name = view.IsWord(at + 3, Words.Mister) || view.IsWord(at + 3, Words.Madam) ? at + 4 : at + 3;
        return view.IsCapital(name) ? name : null;
    }

    // "với ông Vương Nghị, Chủ nhiệm … Trung Quốc, ông Blinken": the title is that of the man before it
    private static bool IsAppositionOf(TextView view, int first)
    {
        var at = first - 2;
        while (at > 0 && view.IsMark(first - 1, ',') && view.IsCapital(at) && !view.Breaks(at + 1))
        {
            at--;
        }

        return at > 0 && at < first - 2 && (view.IsWord(at, Words.Mister) || view.IsWord(at, Words.Madam));
    }

    // a full name between commas, of someone whom no list calls the holder of another office: "Tổng thống Mỹ, Kim Jong-un, …" are two
    private static bool IsNamedBehind(TextView view, int at, Phrase phrase)
    {
        if (phrase.Office.Length == 0 || view.Breaks(at))
        {
            return false;
        }

        var isListed = view.Is(at, EntryRole.Person, out var person, out var end) && !person.Is(LexiconMarks.Short) && (phrase.Country.Length == 0 || person.Country == phrase.Country);
        if (!isListed && NameWords.IsGivenName(view.Tokens[at].Word) && !NameReader.IsVietnamese(view, at))
        {
            end = NameReader.End(view, at);
        }

        var terms = OfficeHolders.Terms(phrase.Owner.Length > 0 ? phrase.Owner : phrase.Country, phrase.Office);
        return end - at >= 2 && view.IsMark(end, ',') && !view.Breaks(end) && (terms.Count == 0 || (isListed && terms.Any(term => term.Person == person.Name)));
    }

    /// <summary>"Chủ nhiệm VPCP Mai Tiến Dũng", "Chủ tịch Vingroup Phạm Nhật Vượng", "Chỉ huy RSF Mohamed Dagalo": a body of one foreign word or abbreviation before a name.</summary>
    private static int AfterAbbreviation(TextView view, int at, Phrase phrase)
    {
        if (phrase.Office.Length == 0 || !view.IsCapital(at) || view.Breaks(at + 1) || !view.IsCapital(at + 1) || view.Is(at, EntryRole.Person))
        {
            return at;
        }

        ref readonly var word = ref view.Tokens[at];
        var isBody = (word.IsAllCapitals && word.Length > 1) || !(NameReader.IsVietnamese(view, at) || NameWords.IsGivenName(word.Word) || view.Tokens[at + 1].IsGlued);
        var surname = view.Tokens[at + 1].Word;
        var isNamed = (NameWords.IsStrongSurname(surname) || NameWords.IsWeakSurname(surname)) && view.IsCapital(at + 2) && !view.Breaks(at + 2) && NameReader.IsVietnamese(view, at + 2);
        var isForeign = word.IsAllCapitals && word.Length > 2 && NameWords.IsGivenName(surname) && view.IsCapital(at + 2) && !view.Breaks(at + 2);
        return isForeign || (isBody && isNamed) ? at + 1 : at;
    }

    /// <summary>"lãnh đạo TP", "cầu thủ U23", "ca sĩ Hàn" have no name.</summary>
    private static bool IsNoName(TextView view, int at, int end, Phrase phrase)
    {
        // "Bí thư Huyện ủy Bắc Quang": whose committee it is
        if (at > 0 && end > at && view.Tokens.WordAt(at - 1) is "ủy" && NameReader.IsVietnamese(view, at) && !NameWords.IsStrongSurname(view.Tokens[at].Word) && !NameWords.IsWeakSurname(view.Tokens[at].Word))
        {
            return true;
        }

        if (end - at != 1)
        {
            return false;
        }

        // "Phó Chủ tịch Chuyên trách", "nghị sĩ Bảo thủ": one syllable behind an office is a name only if it ends one elsewhere
        if (phrase.Office.Length > 0 && phrase.Honorific is not ("male" or "female") && IsFirstOfWord(view, at, end) && !EndsNameElsewhere(view, at))
        {
            return true;
        }

        ref readonly var word = ref view.Tokens[at];
        var numbered = word.Length <= 2 && !view.Breaks(end) && view.Tokens[end] is { IsGlued: true, Kind: Tokens.TokenKind.Number };
        return word.IsAllCapitals || numbered || Words.Follow.Contains(word.Word)
            || (phrase.Honorific is not ("male" or "female") && Words.Peoples.Contains(word.Word));
    }

    private static bool IsFirstOfWord(TextView view, int at, int end) =>
        NameReader.IsVietnamese(view, at) && !view.Breaks(end) && view.Tokens[end].Kind == Tokens.TokenKind.Word && !view.IsCapital(end) && NameReader.IsVietnamese(view, end);

    private static bool EndsNameElsewhere(TextView view, int at)
    {
        for (var i = 1; i < view.Count; i++)
        {
            if (view.Tokens[i].Word == view.Tokens[at].Word && i != at && view.IsCapital(i) && !view.Tokens[i].StartsLine && view.IsCapital(i - 1) && !view.IsCapital(i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsSomethingElse(TextView view, int at, Phrase phrase)
    {
        if (view.Is(at, EntryRole.Exclusion) || view.Is(at, EntryRole.Organization) || view.Is(at, EntryRole.Group) || view.Is(at, EntryRole.Office))
        {
            return true;
        }

        // "ông Đức", "bà Nga" are people; "Thủ tướng Đức" is not called Đức
        return phrase.Honorific is not ("male" or "female") && ((view.Is(at, EntryRole.Country, out _, out var end) && !CountryLookalikes.IsOther(view, at, end)) || view.Is(at, EntryRole.Place) || view.Is(at, EntryRole.Agency));
    }
}
