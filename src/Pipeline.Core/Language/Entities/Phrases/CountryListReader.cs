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
        while (!view.Breaks(at) && view.Is(at, EntryRole.Country, out var country, out var countryEnd))
        {
            countries.Add(country.Country);
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

    /// <summary>Whether a country, a dash and a country stand at <paramref name="at"/>.</summary>
    public static bool IsDashed(TextView view, int at) =>
        view.Is(at, EntryRole.Country, out _, out var end) && (view.IsMark(end, '-') || view.IsMark(end, '–')) && view.Is(end + 1, EntryRole.Country);

    private static int Separator(TextView view, int at) =>
        view.IsWord(at, Words.And) || view.IsMark(at, ',') || view.IsMark(at, '-') || view.IsMark(at, '–') || view.IsMark(at, '/')
            ? view.IsMark(at, ',') && view.IsWord(at + 1, Words.And) ? at + 2 : at + 1
            : at;
}
