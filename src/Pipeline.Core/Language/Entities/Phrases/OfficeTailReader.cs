using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads behind an office whose it is: "nước này", "Mỹ, Nhật", "của đảng X", "tại Việt Nam".</summary>
internal static class OfficeTailReader
{
    /// <summary>One past the words behind an office that say whose it is; <paramref name="at"/> when none do.</summary>
    public static int Read(TextView view, int at, Phrase phrase)
    {
        // "Thủ tướng nước này X"
        if (phrase is { Country: "", Owner: "", Plural: "" } && !view.Breaks(at) && view.Is(at, EntryRole.Reference, out var pointer, out var end) && pointer.Name == "this country")
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
}
