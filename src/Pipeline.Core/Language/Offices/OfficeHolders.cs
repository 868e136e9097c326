using System.Globalization;
using NodaTime;
using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Offices;

/// <summary>Who held which office when (<c>Data/vi/office-holders.yaml</c>): "Tổng thống Mỹ" is Obama in 2016 and Trump in 2017.</summary>
public static class OfficeHolders
{
    private const string Vacant = "vacant";
    private static readonly Lazy<OfficeTable> Table = new(() => OfficeTable.Load("vi/office-holders.yaml", "vi/leaders.yaml"));

    /// <summary>The holder of <paramref name="office"/> on <paramref name="date"/>, or null when none is known.</summary>
    /// <param name="country">ISO 3166-1 alpha-3, or an organisation's name (<c>United Nations</c>).</param>
    /// <param name="office">Office in English (<c>president</c>); <c>leader</c> means the country's highest.</param>
    /// <param name="date">The day of the event.</param>
    public static string? Holder(string country, string office, LocalDate date)
    {
        var holder = HolderOf(country, office, date);

        // a country may have been led from another office before or after
        return holder is null && office == "leader"
            ? OfficeTable.HighestOffices.Select(highest => HolderOf(country, highest, date)).FirstOrDefault(found => found is not null)
            : holder;
    }

    /// <summary>All terms of an office in order of time; empty when the list does not know it.</summary>
    public static IReadOnlyList<OfficeTerm> Terms(string country, string office) => Table.Value.Terms(country, office);

    /// <summary>The office that <c>leader</c> means in <paramref name="country"/> (<c>president</c>, <c>prime minister</c> …), or <c>leader</c>.</summary>
    public static string LeaderOf(string country) => Table.Value.LeaderOf(country);

    /// <summary>The offices that <paramref name="person"/> holds on <paramref name="date"/>, as (country or organisation, office).</summary>
    public static IEnumerable<(string Owner, string Office, OfficeTerm Term)> OfficesOf(string person) => Table.Value.OfficesOf(person);

    internal static IEnumerable<string> People => Table.Value.People;

    internal static LocalDate ParseDay(string text) =>
        LocalDate.FromDateOnly(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal static List<OfficeTerm> ReadTerms(DataLine line)
    {
        var terms = new List<OfficeTerm>(line.Items.Count);
        for (var i = 0; i < line.Items.Count; i++)
        {
            var (person, start) = Split(line.Items[i]);
            LocalDate? end = i + 1 < line.Items.Count ? Split(line.Items[i + 1]).Start : null;
            if (person != Vacant)
            {
                terms.Add(new OfficeTerm(person, start, end));
            }
        }

        return terms;
    }

    private static string? HolderOf(string country, string office, LocalDate date) =>
        Terms(country, office).FirstOrDefault(term => term.Covers(date))?.Person;

    private static (string Person, LocalDate Start) Split(string item)
    {
        var space = item.LastIndexOf(' ');
        return (item[..space], ParseDay(item[(space + 1)..]));
    }
}
