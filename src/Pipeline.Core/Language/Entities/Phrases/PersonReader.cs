using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads people by title, role, country and name: <c>Tổng thống đắc cử của Mỹ Donald Trump</c>, <c>ông Putin</c>, <c>hai tổng thống</c>.</summary>
internal static class PersonReader
{
    private const int MostTitles = 6;

    /// <summary>The person phrase whose first word is at <paramref name="first"/>, or null.</summary>
    public static Phrase? Read(TextView view, int first)
    {
        var plain = Read(view, first, 0);
        return OfPost(view, first) is { } post && (plain is null || (plain.NameFirst, plain.NameEnd) != (post.NameFirst, post.NameEnd)) ? post : plain;
    }

    /// <summary>"Trưởng ban Đối ngoại Trung ương Hoàng Bình Quân": the name stands behind a post that only its capitals tell.</summary>
    private static Phrase? OfPost(TextView view, int first)
    {
        var phrase = new Phrase { Kind = EntityKind.Person, First = first, End = first, Rule = "post" };
        var at = ReadModifiers(view, first, phrase);
        if (phrase.Plural.Length > 0 || !view.Is(at, EntryRole.Office, out var office, out var end) || PostReader.Read(view, end) is not { } post)
        {
            return null;
        }

        phrase.Office = office.Name;
        phrase.OfficeEnd = post.NameFirst;
        phrase.Country = post.Country;
        phrase.Owner = view.Tokens.SpanOf(end, post.NameFirst).Of(view.Tokens.Text);
        phrase.NameFirst = post.NameFirst;
        phrase.NameEnd = phrase.End = post.NameEnd;
        phrase.Entry = view.Is(post.NameFirst, EntryRole.Person, out var person, out _) ? person : null;
        return phrase;
    }

    private static Phrase? Read(TextView view, int first, int depth)
    {
        var phrase = new Phrase { Kind = EntityKind.Person, First = first, End = first, Rule = "title" };
        var at = ReadModifiers(view, first, phrase);
        var titles = ReadTitles(view, at, phrase);
        if (titles == at)
        {
            return null;
        }

        phrase.End = titles;
        phrase.NameFirst = phrase.NameEnd = titles;
        if (ReadName(view, titles, phrase) || ReadAppositive(view, titles, phrase))
        {
            return phrase;
        }

        // "Tổng thống Panama bác cáo buộc": a word of address without a name behind it is some other word
        phrase.End = phrase.NameFirst = phrase.NameEnd = phrase.OfficeEnd > 0 ? phrase.OfficeEnd : titles;
        return SecondTitle(view, phrase, depth) ?? (KeepsWithoutName(view, phrase) ? phrase : null);
    }

    /// <summary>"Phó Thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh": one person with two titles.</summary>
    private static Phrase? SecondTitle(TextView view, Phrase phrase, int depth)
    {
        var joins = depth < MostTitles && phrase is { Office.Length: > 0, Owner: "", Country: "", Plural: "" } && view.IsMark(phrase.End, ',')
            && !view.Breaks(phrase.End + 1) && view.Is(phrase.End + 1, EntryRole.Office)
            // "đắc cử tổng thống, Thủ tướng Nhật Bản X": the second opens a new clause
            && (view.IsCapital(phrase.First) || !view.IsCapital(phrase.End + 1));
        if (!joins || Read(view, phrase.End + 1, depth + 1) is not { HasName: true, Plural: "" } second)
        {
            return null;
        }

        second.First = phrase.First;
        return second;
    }

    private static int ReadModifiers(TextView view, int first, Phrase phrase)
    {
        var at = first;
        while (view.Is(at, EntryRole.Modifier, out var modifier, out var end) && modifier.Class != "after" && !view.Breaks(end))
        {
            phrase.IsFormer |= modifier.Name == "former";
            phrase.IsElect |= modifier.Name == "incoming";
            phrase.IsIndefinite |= modifier.Name == "one";
            phrase.Plural = modifier.Class == "plural" ? modifier.Name : phrase.Plural;
            at = end;
        }

        // "hai người đồng cấp": the list knows "hai người" as a whole
        if (view.Is(at, EntryRole.Reference, out var two, out _) && two.Name == "two between" && view.Is(at + 1, EntryRole.Office))
        {
            phrase.Plural = "two";
            return at + 1;
        }

        return at;
    }

    private static int ReadTitles(TextView view, int first, Phrase phrase)
    {
        var at = first;
        for (var count = 0; count < MostTitles && !(at > phrase.First && view.Breaks(at)); count++)
        {
            var next = ReadTitle(view, at, phrase);
            phrase.OfficeEnd = next > at && view.Is(at, EntryRole.Office) && phrase.Office.Length > 0 ? next : phrase.OfficeEnd;
            if (next == at && at > first)
            {
                next = ReadAfterTitle(view, at, phrase);
                phrase.OfficeEnd = phrase.OfficeEnd == at ? next : phrase.OfficeEnd;
            }

            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    private static int ReadTitle(TextView view, int at, Phrase phrase)
    {
        // "Đại sứ Anh", "Thủ tướng Anh": Britain, not "anh"
        var isCountry = phrase.Office.Length > 0 && view.IsCapital(at) && view.Is(at, EntryRole.Country);
        var spelt = view.IsMark(at + 1, '-') && view.Tokens[at + 1].IsGlued;
        if (!isCountry && !spelt && phrase.Honorific != "kin" && view.Is(at, EntryRole.Honorific, out var honorific, out var end))
        {
            phrase.Honorific = honorific.Name;
            return end;
        }

        if (phrase.Honorific == "kin" || !view.Is(at, EntryRole.Office, out var office, out end) || (phrase.Office.Length > 0 && phrase.Country.Length > 0))
        {
            return at;
        }

        phrase.Office = office.Name;
        phrase.Owner = office.Organization;
        phrase.Country = office.Country.Length > 0 ? office.Country : phrase.Country;
        return end;
    }

    private static int ReadAfterTitle(TextView view, int at, Phrase phrase)
    {
        if (view.Is(at, EntryRole.Modifier, out var modifier, out var end) && modifier.Class == "after")
        {
            phrase.IsElect |= modifier.Name == "elect";
            phrase.IsHost |= modifier.Name == "host";
            return end;
        }

        // "nhà báo Nhật Kenji Goto"
        if (phrase is { Office: "", Country: "", Plural: "", Honorific: "work" or "learned" } && view.Is(at, EntryRole.Country, out var country, out var named) && view.IsCapital(at) && view.IsCapital(named) && view.IsCapital(named + 1))
        {
            phrase.Country = country.Country;
            return named;
        }

        if (phrase.Office.Length == 0)
        {
            return at;
        }

        // "Thủ tướng nước này X"
        if (phrase is { Country: "", Owner: "", Plural: "" } && !view.Breaks(at) && view.Is(at, EntryRole.Reference, out var pointer, out end) && pointer.Name == "this country")
        {
            phrase.IsOfThisCountry = true;
            return end;
        }

        // "Chủ tịch UBND tỉnh Nguyễn Văn A": a level without a name of its own
        if (view.Is(at, EntryRole.PlaceHead, out _, out var level) && !view.Breaks(level) && OwnerReader.IsPerson(view, level))
        {
            return level;
        }

        if (phrase.Countries.Count > 0)
        {
            return at;
        }

        if (phrase.Country.Length == 0 && phrase.Owner.Length == 0)
        {
            return ReadOwner(view, at, phrase);
        }

        var posted = phrase.Office is "ambassador" or "special envoy" or "commander" && (view.IsWord(at, Words.At) || view.IsWord(at, Words.In) || view.IsWord(at, Words.About));
        return posted && OwnerReader.Read(view, at + 1) is { } post ? post.End : at;
    }

    private static int ReadOwner(TextView view, int at, Phrase phrase)
    {
        var list = CountryListReader.Read(view, at, phrase.Countries);
        if (list > at && (phrase.Plural.Length > 0 || phrase.Office == "leader" || view.Is(at, EntryRole.Reference) || CountryListReader.IsDashed(view, at) || CountryListReader.IsShared(view, phrase, at, list) || view.IsWord(phrase.First - 1, Words.Between)))
        {
            phrase.Plural = "many";
            return list;
        }

        phrase.Countries.Clear();
        if (view.IsWord(at, Words.Of) && (view.Is(at + 1, EntryRole.Office) || view.Is(at + 1, EntryRole.Honorific) || view.Is(at + 1, EntryRole.Person)))
        {
            return at;
        }

        if (OwnerReader.Read(view, at, office: phrase.Office) is not { } owner)
        {
            return at;
        }

        phrase.Country = owner.Country;
        phrase.Owner = owner.Name;

        // "Chủ tịch Đảng Chiến binh Tự do Kinh tế (EFF) Julius Malema"
        return AcronymReader.At(view, owner.End) is { } acronym && !view.Breaks(acronym.End) && (view.IsCapital(acronym.End) || view.Is(acronym.End, EntryRole.Honorific)) ? acronym.End : owner.End;
    }

    private static bool ReadName(TextView view, int at, Phrase phrase)
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
            end = personEnd;
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

    /// <summary>"Chủ nhiệm VPCP Mai Tiến Dũng", "Chủ tịch Vingroup Phạm Nhật Vượng": a body of one foreign word or abbreviation before a Vietnamese name.</summary>
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
        return isBody && isNamed ? at + 1 : at;
    }

    /// <summary>", ông Dmitry Peskov" after a title with its owner belongs to the title.</summary>
    private static bool ReadAppositive(TextView view, int at, Phrase phrase)
    {
        var owned = phrase.Country.Length > 0 || phrase.Owner.Length > 0;
        if (!owned || phrase.Plural.Length > 0 || !view.IsMark(at, ',') || !view.Is(at + 1, EntryRole.Honorific, out var honorific, out var end) || honorific.Name is not ("male" or "female" or "rank" or "learned"))
        {
            return false;
        }

        if (!ReadName(view, end, phrase))
        {
            return false;
        }

        phrase.Honorific = honorific.Name;
        return true;
    }

    /// <summary>"lãnh đạo TP", "cầu thủ U23", "ca sĩ Hàn" have no name.</summary>
    private static bool IsNoName(TextView view, int at, int end, Phrase phrase)
    {
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

    private static bool KeepsWithoutName(TextView view, Phrase phrase)
    {
        if (phrase is { Office: "", Honorific: "justice", Plural: "" })
        {
            // "Bị cáo bị bắt hồi tháng 7"
            phrase.Rule = "pronoun";
            phrase.Reference = "accused";
            return view.IsCapital(phrase.First) && !view.IsCapital(phrase.End) && phrase.End - phrase.First == 2;
        }

        if (phrase.Office.Length == 0)
        {
            var pronoun = view.Is(phrase.First, EntryRole.Honorific, out var word, out var end) && end == phrase.End && word.Is(LexiconMarks.Pronoun) && phrase.End == phrase.First + 1;
            phrase.Rule = "pronoun";
            phrase.Reference = phrase.Honorific == "male" ? "man" : "woman";
            return pronoun && !CountryLookalikes.IsCountry(view, phrase.First);
        }

        phrase.Rule = "office";
        return !OfficeWords.IsPosition(view, phrase) && !IsOfMembers(view, phrase) && (phrase.Country.Length > 0 || phrase.Owner.Length > 0 || phrase.Countries.Count > 0 || OfficeWords.StandsAlone(view, phrase));
    }

    /// <summary>"Ngoại trưởng ASEAN", "các lãnh đạo EU": the ministers and leaders of its members are the body itself.</summary>
    private static bool IsOfMembers(TextView view, Phrase phrase) =>
        phrase is { Owner.Length: > 0, Country: "", Countries.Count: 0 } && (phrase.Office is "leader" or "prime minister" || phrase.Office.EndsWith("minister", StringComparison.Ordinal))
        && (phrase.Plural.Length > 0 || IsSeveral(view, phrase.First) || OfficeHolders.Terms(phrase.Owner, phrase.Office).Count == 0)
        && Lexicon.Instance.Find(phrase.Owner) is { Role: EntryRole.Organization, Country: "" };

    // "các (nhà) lãnh đạo EU"
    private static bool IsSeveral(TextView view, int first) =>
        (first > 0 && Words.Several.Contains(view.Tokens[first - 1].Word)) || (first > 1 && view.IsWord(first - 1, Words.Home) && Words.Several.Contains(view.Tokens[first - 2].Word));
}
