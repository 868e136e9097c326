using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads a list of countries after a plural title: <c>hai nước Mỹ và Ukraine</c>, <c>Nga – Mỹ</c>, <c>Australia, Mexico</c>.</summary>
internal static class CountryListReader
{
    /// <summary>Fills <paramref name="countries"/> and returns the end; a list has at least two members.</summary>
    public static int Read(TextView view, int first, List<string> countries)
    {
        countries.Clear();
        var at = view.Is(first, EntryRole.Reference, out var reference, out var end) && reference.Name == "two parties" ? end : first;
        at = view.IsWord(at, Words.Of) ? at + 1 : at;
        var listEnd = at;
        while (!view.Breaks(at) && Country(view, at, out var countryEnd) is { } country)
        {
            countries.Add(country);
            listEnd = countryEnd;
            at = Separator(view, countryEnd);
            if (at == countryEnd)
            {
                break;
            }
        }

        if (countries.Count < 2)
        {
            countries.Clear();
            return first;
        }

        return listEnd;
    }

    /// <summary>"Mỹ, Nhật, Hàn": a short name too, once a country stands before it.</summary>
    private static string? Country(TextView view, int at, out int end)
    {
        if (view.Is(at, EntryRole.Country, out var country, out end))
        {
            return country.Country;
        }

        end = at + 1;
        return view.IsCapital(at + 1) ? null : PairReader.CountryAt(view, at);
    }

    /// <summary>Whether a country, a dash and a country stand at <paramref name="at"/>.</summary>
    public static bool IsDashed(TextView view, int at) =>
        Country(view, at, out var end) is not null && (view.IsMark(end, '-') || view.IsMark(end, '–')) && Country(view, end + 1, out _) is not null;

    /// <summary>"Tổng thống Nga và Mỹ", and at the head of a sentence "Ngoại trưởng Nga, Mỹ gặp nhau": one title for all; "Ngoại trưởng Nga, Mỹ đã …" is no list.</summary>
    public static bool IsShared(TextView view, Phrase phrase, int first, int end)
    {
        if (phrase.Office.Length == 0 || view.IsCapital(end) || view.Is(end, EntryRole.Honorific) || view.Is(end, EntryRole.Office))
        {
            return false;
        }

        var (commas, joints) = (0, 0);
        for (var at = first; at < end; at++)
        {
            commas += view.IsMark(at, ',') ? 1 : 0;
            joints += view.IsWord(at, Words.And) ? 1 : 0;
        }

        return commas == 0 ? joints == 1 : view.StartsSentence(phrase.First) && !view.Breaks(end) && (joints == 1 || Words.Jointly.Contains(view.Tokens[end].Word));
    }

    private static int Separator(TextView view, int at) =>
        view.IsWord(at, Words.And) || view.IsMark(at, ',') || view.IsMark(at, '-') || view.IsMark(at, '–') || view.IsMark(at, '/')
            ? view.IsMark(at, ',') && view.IsWord(at + 1, Words.And) ? at + 2 : at + 1
            : at;
}
