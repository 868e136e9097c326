using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Pipeline.Functions.Http.Parameters;

/// <summary>A day, a month or a year in a parameter.</summary>
internal static class DateValue
{
    public const string Accepts = "a day (2016-11-14), a month (2016-11) or a year (2016)";

    /// <summary>The first and last day meant, or null.</summary>
    public static DateInterval? Parse(string value)
    {
        if (LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day })
        {
            return new(day, day);
        }

        if (YearMonthPattern.Iso.Parse(value) is { Success: true, Value: var month })
        {
            return month.ToDateInterval();
        }

        return value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? new(new(year, 1, 1), new(year, 12, 31))
            : null;
    }
}
