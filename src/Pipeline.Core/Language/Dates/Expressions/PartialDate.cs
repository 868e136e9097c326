using System.Runtime.InteropServices;
using NodaTime;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>A date as far as it is written.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PartialDate(int? Year, int? Month, int? Day)
{
    /// <summary>The finest field that is written.</summary>
    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>False for the 31st of April and the like.</summary>
    public bool IsPossible => Day is not { } day || Month is not { } month || day <= CalendarSystem.Iso.GetDaysInMonth(Year ?? 2000, month);

    /// <summary>The days it covers in <paramref name="year"/>, or null when there is no such day in it.</summary>
    public DateInterval? In(int year)
    {
        if (year is < 1 or > 9000)
        {
            return null;
        }

        if (Month is not { } month)
        {
            return new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        }

        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        if (Day is not { } day)
        {
            return new DateInterval(new LocalDate(year, month, 1), new LocalDate(year, month, length));
        }

        return day > length ? null : new DateInterval(new LocalDate(year, month, day), new LocalDate(year, month, day));
    }
}
