using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads people by title, role, country and name: <c>Tổng thống đắc cử của Mỹ Donald Trump</c>, <c>ông Putin</c>, <c>hai tổng thống</c>.</summary>
internal static class PersonReader
{
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
        var at = TitleReader.ReadModifiers(view, first, phrase);
        if (phrase.Plural.Length > 0 || !view.Is(at, EntryRole.Office, out var office, out var end) || (PostReader.Read(view, end) ?? ForeignPostReader.Read(view, end)) is not { } post)
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
        var at = TitleReader.ReadModifiers(view, first, phrase);
        var titles = TitleReader.ReadTitles(view, at, phrase);
        if (titles == at)
        {
            return null;
        }

        phrase.End = titles;
        phrase.NameFirst = phrase.NameEnd = titles;
        if (TitledNameReader.ReadName(view, titles, phrase) || TitledNameReader.ReadAppositive(view, titles, phrase))
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
        var joins = depth < TitleReader.MostTitles && phrase is { Office.Length: > 0, Owner: "", Country: "", Plural: "" } && view.IsMark(phrase.End, ',')
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

    private static bool KeepsWithoutName(TextView view, Phrase phrase)
    {
        if (phrase is { Office: "", Honorific: "justice", Plural: "" })
        {
            // "Bị cáo bị bắt hồi tháng 7"
            phrase.Rule = "pronoun";
            phrase.Reference = ReferenceReader.Accused;
            return !view.IsCapital(phrase.End) && phrase.End - phrase.First == 2 && (view.IsCapital(phrase.First) || IsOfCourt(view, phrase));
        }

        if (phrase.Office.Length == 0)
        {
            var pronoun = view.Is(phrase.First, EntryRole.Honorific, out var word, out var end) && end == phrase.End && word.Is(LexiconMarks.Pronoun) && phrase.End == phrase.First + 1;
            phrase.Rule = "pronoun";
            phrase.Reference = phrase.Honorific == "male" ? "man" : "woman";
            return pronoun && !CountryLookalikes.IsCountry(view, phrase.First);
        }

        phrase.Rule = "office";
        return !IsOfThree(view, phrase.End) && !OfficeWords.IsPosition(view, phrase) && !IsOfMembers(view, phrase) && (phrase.Country.Length > 0 || phrase.Owner.Length > 0 || phrase.Countries.Count > 0 || OfficeWords.StandsAlone(view, phrase));
    }

    // "tòa cho rằng bị cáo, sau khi bị bắt, đã khai"; not "ba bị cáo", "bị can, bị cáo", "ông X, bị cáo buộc …"
    private static bool IsOfCourt(TextView view, Phrase phrase) =>
        view.IsWord(phrase.First, Words.Suffering) && !view.IsWord(phrase.End, Words.Force) && phrase.First > 0
        && ((view.IsMark(phrase.First - 1, ',') && !view.IsWord(phrase.First - 2, Words.Questioned)) || Words.BeforeAccused.Contains(view.Tokens[phrase.First - 1].Word));

    // "ngoại trưởng ba nước ký": the three states, not the one minister of whom the article told
    private static bool IsOfThree(TextView view, int end) =>
        !view.Breaks(end) && view.Is(end, EntryRole.Reference, out var pointer, out _) && pointer.Name is "three parties" or "four parties";

    /// <summary>"Ngoại trưởng ASEAN", "các lãnh đạo EU": the ministers and leaders of its members are the body itself.</summary>
    private static bool IsOfMembers(TextView view, Phrase phrase) =>
        phrase is { Owner.Length: > 0, Country: "", Countries.Count: 0 } && (phrase.Office is "leader" or "prime minister" || phrase.Office.EndsWith("minister", StringComparison.Ordinal))
        && (phrase.Plural.Length > 0 || IsSeveral(view, phrase.First) || OfficeHolders.Terms(phrase.Owner, phrase.Office).Count == 0)
        && Lexicon.Instance.Find(phrase.Owner) is { Role: EntryRole.Organization, Country: "" };

    // "các (nhà) lãnh đạo EU"
    private static bool IsSeveral(TextView view, int first) =>
        (first > 0 && Words.Several.Contains(view.Tokens[first - 1].Word)) || (first > 1 && view.IsWord(first - 1, Words.Home) && Words.Several.Contains(view.Tokens[first - 2].Word));
}
