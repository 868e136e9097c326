using NodaTime;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>"Hôm 12/12, … Khủng hoảng bùng lên hôm 7/12/2022 … Hôm 14/12, …": days without a year around the one that has it are of its story.</summary>
internal static class DayCompany
{
    private const int StoryDays = 15;

    // one such day may be chance, and that of the same day of another year an anniversary
    private const int FewestDays = 2;

    // any leap year, so that every day and month is one
    private const int SomeYear = 2000;

    /// <summary>Whether enough of <paramref name="yearless"/> lie around <paramref name="full"/>, whatever their year.</summary>
    public static bool Surrounds(IEnumerable<(int Month, int Day)> yearless, LocalDate full)
    {
        var year = CalendarSystem.Iso.GetDaysInYear(SomeYear);
        var at = Of(full.Month, full.Day);
        return yearless.Distinct().Count(other => Math.Abs(Of(other.Month, other.Day) - at) is > 0 and var days && Math.Min(days, year - days) <= StoryDays) >= FewestDays;
    }

    private static int Of(int month, int day) => new LocalDate(SomeYear, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(SomeYear, month))).DayOfYear;
}
