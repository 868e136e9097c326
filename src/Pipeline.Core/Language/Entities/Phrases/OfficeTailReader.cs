using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Offices;

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

        if (IsOfTwo(view, at, phrase) is { } two)
        {
            phrase.IsOfTwoCountries = true;
            phrase.Plural = "two";
            return two;
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
        // "Đại sứ Trung Quốc tại Anh Lưu Hiểu Minh": behind "tại" stands a country, whatever else its name means
        return !posted || view.Breaks(at + 1) ? at : view.IsCapital(at + 1) && view.Is(at + 1, EntryRole.Country, out _, out var state) ? state : OwnerReader.Read(view, at + 1)?.End ?? at;
    }

    /// <summary>"Bộ trưởng Quốc phòng hai nước", where neither is named behind: the end of the words, or null.</summary>
    private static int? IsOfTwo(TextView view, int at, Phrase phrase)
    {
        if (phrase is not { Country: "", Owner: "", Plural: "", IsOfThisCountry: false } || !(OfficeClasses.Definite.Contains(phrase.Office) || phrase.Office.EndsWith(" minister", StringComparison.Ordinal)))
        {
            return null;
        }

        var pointer = view.IsWord(at, Words.Of) ? at + 1 : at;
        return !view.Breaks(at) && view.Is(pointer, EntryRole.Reference, out var two, out var end) && two.Name == "two parties" && (view.Breaks(end) || !view.Is(end, EntryRole.Country)) ? end : null;
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

        // "Thống đốc tỉnh Mie (Nhật Bản) Katsuyuki Ichimi"
        if (view.IsMark(owner.End, '(') && view.Is(owner.End + 1, EntryRole.Country, out var state, out var close) && view.IsMark(close, ')') && close + 1 < view.Count && !view.Breaks(close + 1) && view.IsCapital(close + 1))
        {
            (phrase.Country, phrase.Owner) = (state.Country, "");
            return close + 1;
        }

        // "Chủ tịch Đảng Chiến binh Tự do Kinh tế (EFF) Julius Malema"
        return AcronymReader.At(view, owner.End) is { } acronym && !view.Breaks(acronym.End) && (view.IsCapital(acronym.End) || view.Is(acronym.End, EntryRole.Honorific)) ? acronym.End : owner.End;
    }
}
