using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Tests.Language.Entities;

/// <summary>What the name lists must keep to, so that a linguist's slip fails here and not in the news.</summary>
public class NameListTests
{
    private static readonly HashSet<string> Countries = [.. DataLineFile.Load("vi/countries.yaml").Select(line => line.Key)];

    public static TheoryData<string> FilesWithCountries => ["vi/cities.yaml", "vi/organizations.yaml", "vi/groups.yaml", "vi/persons.yaml", "vi/offices.yaml"];

    public static TheoryData<string> G20AndAsean =>
    [
        "ARG", "AUS", "BRA", "CAN", "CHN", "FRA", "DEU", "IND", "IDN", "ITA", "JPN", "KOR", "MEX", "RUS", "SAU", "ZAF", "TUR", "GBR", "USA",
        "BRN", "KHM", "LAO", "MYS", "MMR", "PHL", "SGP", "THA", "VNM", "TLS",
    ];

    [Theory]
    [MemberData(nameof(FilesWithCountries))]
    public void Names_only_countries_that_are_listed(string file)
    {
        foreach (var line in DataLineFile.Load(file))
        {
            (line.Text("country") is "" || Countries.Contains(line.Text("country"))).ShouldBeTrue($"{file}: {line.Key}");
        }
    }

    [Fact]
    public void Gives_every_office_to_a_listed_country_or_organization()
    {
        foreach (var line in DataLineFile.Load("vi/office-holders.yaml"))
        {
            var owner = line.Key[..line.Key.LastIndexOf('/')];
            (Countries.Contains(owner) || Lexicon.Instance.Find(owner) is not null).ShouldBeTrue(owner);
        }
    }

    [Fact]
    public void Keeps_terms_in_order_of_time()
    {
        foreach (var line in DataLineFile.Load("vi/office-holders.yaml"))
        {
            var at = line.Key.LastIndexOf('/');
            var starts = OfficeHolders.Terms(line.Key[..at], line.Key[(at + 1)..]).Select(term => term.Start).ToList();
            starts.Order().SequenceEqual(starts).ShouldBeTrue(line.Key);
        }
    }

    [Theory]
    [MemberData(nameof(G20AndAsean))]
    public void Knows_who_led_every_large_or_near_country_since_2010(string country)
    {
        for (var year = 2010; year <= 2025; year++)
        {
            OfficeHolders.Holder(country, "leader", new NodaTime.LocalDate(year, 3, 5)).ShouldNotBeNull($"{country} {year}");
        }
    }

    [Fact]
    public void Names_every_person_that_is_in_no_office_list_with_a_country()
    {
        foreach (var line in DataLineFile.Load("vi/persons.yaml"))
        {
            var entry = Lexicon.Instance.Find(line.Key)!;
            (entry.Country.Length > 0 || OfficeHolders.OfficesOf(line.Key).Any() || line.Text("office").Length > 0).ShouldBeTrue(line.Key);
        }
    }
}
