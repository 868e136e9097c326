using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Pipeline.Core.Articles.Dates;

/// <summary>Full dates, with their time of day, as Vietnamese papers print them beside an article.</summary>
internal static partial class PrintedDate
{
    /// <summary>The first full date in <paramref name="text"/>, or null.</summary>
    public static Publication? Find(string text, PublicationBasis basis)
    {
        foreach (Match match in Date().Matches(text))
        {
            if (Day(match) is { } day)
            {
                return new Publication(day, day, TimeIn(text), basis);
            }
        }

        return null;
    }

    /// <summary>What is left of a line when dates, times and the words that go with them are taken out.</summary>
    public static string Residue(string text) => Noise().Replace(Time().Replace(Date().Replace(text, " "), " "), " ").Trim();

    private static LocalDate? Day(Match match)
    {
        var (day, month, year) = (Number(match, "d"), Number(match, "m"), Number(match, "y"));
        var isValid = year is >= 1950 and <= 2150 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        return isValid ? new LocalDate(year, month, day) : null;
    }

    private static LocalTime? TimeIn(string text)
    {
        var match = Time().Match(Date().Replace(text, " | "));
        if (!match.Success)
        {
            return null;
        }

        var (hour, minute) = (Number(match, "h"), Number(match, "min"));
        hour += hour < 12 && match.Groups["pm"].Success ? 12 : 0;
        return hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<!\d)(?<d>\d{1,2})\s?[/\-.]\s?(?<m>\d{1,2})\s?[/\-.]\s?(?<y>\d{4})(?!\d)" +
        @"|(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s?,?\s+(?:năm\s+)?(?<y>\d{4})" +
        @"|(?<!\d)(?<y>\d{4})[\-/](?<m>\d{2})[\-/](?<d>\d{2})(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Date();

    [GeneratedRegex(@"(?<!\d)(?<h>\d{1,2})\s?(?::|h|giờ|g)\s?(?<min>\d{2})(?::\d{2})?(?!\d)\s*['’]?(?:\s*(?<pm>PM|CH|chiều|tối)\b|\s*(?:AM|SA)\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|\d)|chủ\s+nhật|cập\s*nhật|đăng|xuất\s+bản|lúc|ngày|thời\s+gian|GMT\s*\+?\s*\d*|\bUTC\b|múi giờ|clock|posted|updated|published|[\p{P}\p{S}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noise();
}
