using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Tests.Language.Offices;

/// <summary>Offices change hands on a day.</summary>
public class OfficeHolderTests
{
    public static TheoryData<string, string, string, string?> Days => new()
    {
        { "USA", "president", "2016-11-14", "Barack Obama" },
        { "USA", "president", "2017-01-19", "Barack Obama" },
        { "USA", "president", "2017-01-20", "Donald Trump" },
        { "USA", "president-elect", "2016-11-14", "Donald Trump" },
        { "USA", "president-elect", "2017-01-20", null },
        { "USA", "foreign minister", "2017-07-07", "Rex Tillerson" },
        { "RUS", "president", "2009-01-01", "Dmitry Medvedev" },
        { "RUS", "leader", "2017-01-01", "Vladimir Putin" },
        { "DEU", "leader", "2017-01-01", "Angela Merkel" },
        { "SAU", "leader", "2017-05-20", "Salman bin Abdulaziz" },
        { "VNM", "prime minister", "2016-04-07", "Nguyễn Xuân Phúc" },
        { "VNM", "president", "2018-10-01", null },
        { "VNM", "leader", "2025-01-01", "Tô Lâm" },
        { "PRK", "leader", "2017-07-04", "Kim Jong-un" },
        { "United Nations", "secretary-general", "2016-12-31", "Ban Ki-moon" },
        { "Kremlin", "spokesperson", "2017-02-01", "Dmitry Peskov" },
        { "USA", "astronomer", "2017-02-01", null },
        { "XXX", "president", "2017-02-01", null },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Knows_who_held_an_office_on_a_day(string owner, string office, string day, string? person) =>
        OfficeHolders.Holder(owner, office, LocalDatePattern.Iso.Parse(day).Value).ShouldBe(person);

    [Fact]
    public void Ends_a_term_where_the_next_begins()
    {
        var terms = OfficeHolders.Terms("USA", "president");

        terms[1].End.ShouldBe(new LocalDate(2017, 1, 20));
        terms[^1].End.ShouldBeNull();
    }
}
