using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads the words before a name: "hai cựu", "Phó Thủ tướng", "ông", "đắc cử".</summary>
internal static class TitleReader
{
    /// <summary>Most titles that one person bears in a row.</summary>
    public const int MostTitles = 6;

    /// <summary>One past "cựu", "các", "hai", "một" and their like at <paramref name="first"/>.</summary>
    public static int ReadModifiers(TextView view, int first, Phrase phrase)
    {
        var at = first;
        while (view.Is(at, EntryRole.Modifier, out var modifier, out var end) && modifier.Class != "after" && !view.Breaks(end) && !IsHonorific(view, at, end))
        {
            phrase.IsFormer |= modifier.Name == "former";
            phrase.IsElect |= modifier.Name == "incoming";
            phrase.IsIndefinite |= modifier.Name == "one";
            phrase.Plural = modifier.Class == "plural" ? modifier.Name : phrase.Plural;
            at = end;
        }

        // "hai người đồng cấp", "các ngoại trưởng EU": the list knows "hai người", "các ngoại trưởng" as a whole
        if (view.Is(at, EntryRole.Reference, out var several, out _) && several.Name is "two between" or ReferenceReader.Members && view.Is(at + 1, EntryRole.Office))
        {
            phrase.Plural = several.Name == ReferenceReader.Members ? "many" : "two";
            return at + 1;
        }

        return at;
    }

    // "ngài Tổng thống" is the president, "ngài Edouard Philippe" a man of that name
    private static bool IsHonorific(TextView view, int at, int end) => view.Is(at, EntryRole.Honorific) && view.IsCapital(end) && !view.Is(end, EntryRole.Office);

    /// <summary>One past the titles at <paramref name="first"/>; <paramref name="first"/> when there are none.</summary>
    public static int ReadTitles(TextView view, int first, Phrase phrase)
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

        // "nhà báo Nhật Kenji Goto", "học giả gốc Mỹ Wang Xiyue", "nữ ca sĩ người Ukraine Ruslana Lyzhychko"
        var people = view.IsWord(at, Words.Man) || view.IsWord(at, Words.Born) ? at + 1 : at;
        if (phrase is { Office: "", Country: "", Plural: "", Honorific: "work" or "learned" or "rank" or "justice" } && view.Is(people, EntryRole.Country, out var country, out var named) && view.IsCapital(people) && view.IsCapital(named) && view.IsCapital(named + 1))
        {
            phrase.Country = country.Country;
            return named;
        }

        return phrase.Office.Length == 0 ? at : OfficeTailReader.Read(view, at, phrase);
    }
}
