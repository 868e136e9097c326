using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads whose office or body something is: <c>Mỹ</c>, <c>của Nga</c>, <c>TP.HCM</c>, <c>Bộ Ngoại giao Trung Quốc</c>.</summary>
internal static class OwnerReader
{
    /// <summary>The owner at <paramref name="at"/>, or null.</summary>
    public static Owner? Read(TextView view, int at, int depth = 0, string office = "")
    {
        if (view.Breaks(at))
        {
            return null;
        }

        var start = view.IsWord(at, Words.Of) ? at + 1 : at;
        if (view.IsWord(start, Words.Country) && view.Is(start + 1, EntryRole.Country))
        {
            start++;
        }

        if (view.Is(start, EntryRole.Country, out var country, out var end) && (!CountryLookalikes.IsOther(view, start, end) || IsOfficeOf(country.Country, office)))
        {
            return new Owner(end, country.Country, "", country);
        }

        // "Tổng thống Hàn thăm Nhật": not "Ngoại trưởng Phi Trường"
        if (office.Length > 0 && PairReader.CountryAt(view, start) is { } named && !view.IsCapital(start + 1) && OfficeHolders.Terms(named, office).Count > 0)
        {
            return new Owner(start + 1, named, "", null);
        }

        if (view.Is(start, EntryRole.Organization, out var organization, out end))
        {
            return new Owner(end, organization.Country, organization.Name, organization);
        }

        // "lãnh đạo phe áo đỏ Jatuporn Prompan"
        if (office.Length > 0 && view.Is(start, EntryRole.Group, out var group, out end) && !group.Is(LexiconMarks.Crowd) && !view.Breaks(end) && view.IsCapital(end))
        {
            return new Owner(end, group.Country, group.Name, group);
        }

        return Place(view, start) ?? Agency(view, start, depth);
    }

    /// <summary>"Ngoại trưởng Mỹ Rếch Ti-lơ-xơn": where the country has such an office, its name is no part of the person's.</summary>
    private static bool IsOfficeOf(string country, string office) => office.Length > 0 && OfficeHolders.Terms(country, office).Count > 0;

    private static Owner? Place(TextView view, int at)
    {
        var start = view.Is(at, EntryRole.PlaceHead, out _, out var headEnd) && !PlaceReader.IsSurname(view, at, headEnd) && !view.Breaks(headEnd) ? headEnd : at;
        if (view.Is(start, EntryRole.Place, out var place, out var end))
        {
            return new Owner(end, place.Country, place.Name, place);
        }

        // "Chủ tịch UBND tỉnh Nguyễn Văn A": the province has no name, the chairman has
        var name = start > at && !IsPerson(view, start) ? BeforeGivenName(view, start, NameReader.End(view, start)) : start;
        return name > start && !view.Is(start, EntryRole.Person)
            ? new Owner(name, "", view.Tokens.SpanOf(start, name).Of(view.Tokens.Text), null)
            : null;
    }

    /// <summary>"hạt Clark Joseph Lombardo": the county ends where a first name begins.</summary>
    private static int BeforeGivenName(TextView view, int first, int end)
    {
        for (var at = first + 1; at < end - 1; at++)
        {
            if (NameWords.IsGivenName(view.Tokens[at].Word) && !NameReader.IsVietnamese(view, at))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>Whether a family name and two more Vietnamese syllables stand at <paramref name="at"/>.</summary>
    public static bool IsPerson(TextView view, int at) =>
        NameWords.IsStrongSurname(view.Tokens[at].Word) && view.IsCapital(at + 1) && view.IsCapital(at + 2) && NameReader.IsVietnamese(view, at + 1) && NameReader.IsVietnamese(view, at + 2)
        && !view.Breaks(at + 1) && !view.Breaks(at + 2) && !view.IsCapital(at + 4) && !view.Is(at, EntryRole.Place);

    private static Owner? Agency(TextView view, int at, int depth) =>
        AgencyReader.Read(view, at, owned: true, depth) is { } agency
            ? new Owner(agency.End, agency.Country, agency.Owner.Length > 0 ? agency.Owner : "", agency.Entry)
            : null;
}
