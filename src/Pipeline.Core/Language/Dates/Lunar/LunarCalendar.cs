using NodaTime;

namespace Pipeline.Core.Language.Dates.Lunar;

/// <summary>Converts days of the Vietnamese lunisolar calendar to solar days.</summary>
/// <remarks>
/// The rules of the calendar (Nguyễn Mậu Tùng; Hồ Ngọc Đức's description): months begin on the day of the new moon at UTC+7;
/// the month that holds the winter solstice is the eleventh; when 13 months lie between two eleventh months, the first of them
/// in which the sun enters no new sector is the leap month and repeats the number before it.
/// </remarks>
public static class LunarCalendar
{
    private const int JulianDayOf1970 = 2440588;

    /// <summary>The solar day, or null when the month has no such day. A leap month is never meant by news text.</summary>
    public static LocalDate? ToSolar(LunarDate lunar)
    {
        if (lunar.Month is < 1 or > 12 || lunar.Day is < 1 or > 30 || lunar.Year is < 1800 or > 2200)
        {
            return null;
        }

        var moon = MoonOf(lunar.Year, lunar.Month);
        var first = Astronomy.NewMoonDay(moon);
        var length = Astronomy.NewMoonDay(moon + 1) - first;
        return lunar.Day > length ? null : FromJulian(first + lunar.Day - 1);
    }

    /// <summary>Tết of a lunar year: the first day of its first month.</summary>
    public static LocalDate NewYear(int year) => ToSolar(new LunarDate(year, 1, 1))
        ?? throw new ArgumentOutOfRangeException(nameof(year), year, "The lunar calendar is computed for 1800 to 2200.");

    /// <summary>The lunar year that a solar day lies in.</summary>
    public static int YearOf(LocalDate day) => day < NewYear(day.Year) ? day.Year - 1 : day.Year;

    // number of the new moon that begins a month
    private static int MoonOf(int year, int month)
    {
        // the eleventh month before the year begins, and the one inside it
        var before = EleventhMoon(year - 1);
        var inside = EleventhMoon(year);
        var (from, to, steps) = month >= 11 ? (inside, EleventhMoon(year + 1), month - 11) : (before, inside, month + 1);
        if (to - from <= 12)
        {
            return from + steps;
        }

        var leap = LeapMoon(from);
        return from + steps + (from + steps >= leap ? 1 : 0);
    }

    private static int EleventhMoon(int year)
    {
        var moon = Astronomy.LastNewMoon(ToJulian(new LocalDate(year, 12, 31)));

        // the solstice is the border of sector 9; a month that begins at or after it is already the twelfth
        return Astronomy.SunSector(Astronomy.NewMoonDay(moon)) >= 9 ? moon - 1 : moon;
    }

    private static int LeapMoon(int eleventh)
    {
        for (var moon = eleventh + 1; ; moon++)
        {
            if (Astronomy.SunSector(Astronomy.NewMoonDay(moon)) == Astronomy.SunSector(Astronomy.NewMoonDay(moon + 1)))
            {
                return moon;
            }
        }
    }

    private static int ToJulian(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day) + JulianDayOf1970;

    private static LocalDate FromJulian(int day) => new LocalDate(1970, 1, 1).PlusDays(day - JulianDayOf1970);
}
