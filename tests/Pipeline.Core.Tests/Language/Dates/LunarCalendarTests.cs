using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Language.Dates.Lunar;

namespace Pipeline.Core.Tests.Language.Dates;

public class LunarCalendarTests
{
    /// <summary>Tết as celebrated in Vietnam, 1985 and 2007 differ from China.</summary>
    public static TheoryData<int, string> NewYears => new()
    {
        { 1968, "1968-01-29" }, { 1975, "1975-02-11" }, { 1985, "1985-01-21" }, { 2000, "2000-02-05" }, { 2005, "2005-02-09" },
        { 2007, "2007-02-17" }, { 2008, "2008-02-07" }, { 2010, "2010-02-14" }, { 2013, "2013-02-10" }, { 2014, "2014-01-31" },
        { 2015, "2015-02-19" }, { 2016, "2016-02-08" }, { 2017, "2017-01-28" }, { 2018, "2018-02-16" }, { 2019, "2019-02-05" },
        { 2020, "2020-01-25" }, { 2021, "2021-02-12" }, { 2022, "2022-02-01" }, { 2023, "2023-01-22" }, { 2024, "2024-02-10" },
        { 2025, "2025-01-29" }, { 2026, "2026-02-17" }, { 2027, "2027-02-06" }, { 2030, "2030-02-02" },
    };

    public static TheoryData<int, int, int, string?> Days => new()
    {
        { 2017, 1, 15, "2017-02-11" }, // rằm tháng Giêng
        { 2017, 3, 10, "2017-04-06" }, // giỗ Tổ
        { 2017, 8, 15, "2017-10-04" }, // Trung thu, after the leap sixth month
        { 2017, 7, 15, "2017-09-05" }, // Vu Lan
        { 2016, 12, 23, "2017-01-20" }, // ông Táo
        { 2020, 8, 15, "2020-10-01" }, // after the leap fourth month
        { 2023, 8, 15, "2023-09-29" }, // after the leap second month
        { 2024, 3, 10, "2024-04-18" },
        { 2025, 8, 15, "2025-10-06" }, // after the leap sixth month
        { 2016, 12, 30, "2017-01-27" },
        { 2015, 12, 30, null }, // the year of the Goat ended on the 29th
        { 2017, 13, 1, null },
    };

    [Theory]
    [MemberData(nameof(NewYears))]
    public void Tet(int year, string expected) => LocalDatePattern.Iso.Format(LunarCalendar.NewYear(year)).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Days))]
    public void Lunar_days(int year, int month, int day, string? expected)
    {
        var solar = LunarCalendar.ToSolar(new(year, month, day));

        (solar is { } found ? LocalDatePattern.Iso.Format(found) : null).ShouldBe(expected);
    }

    [Fact]
    public void A_day_before_tet_is_of_the_year_before()
    {
        LunarCalendar.YearOf(new LocalDate(2017, 1, 27)).ShouldBe(2016);
        LunarCalendar.YearOf(new LocalDate(2017, 1, 28)).ShouldBe(2017);
    }
}
