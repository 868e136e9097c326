using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Pipeline.Core.Articles.Dates;

/// <summary>Dates as machines write them into fields: ISO 8601 down to a month or year, RFC 1123, Unix time, and the printed Vietnamese forms.</summary>
internal static class RecordDate
{
    private const long EarliestUnixSecond = 315_532_800; // 1980
    private const long LatestUnixSecond = 4_102_444_800; // 2100

    /// <summary>Vietnamese outlets print Indochina time; a field in UTC is turned into it, or evening news would be a day early.</summary>
    private static readonly Offset s_vietnam = Offset.FromHours(7);

    private static readonly LocalDatePattern[] s_days = [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("yyyy/MM/dd"), LocalDatePattern.CreateWithInvariantCulture("yyyyMMdd")];

    /// <returns>The date, or null when the text is none.</returns>
    public static Publication? Parse(string text, PublicationBasis basis)
    {
        var value = text.Trim();
        if (value.Length is < 4 or > 80)
        {
            return null;
        }

        return Month(value, basis) ?? Instants(value, basis) ?? Days(value, basis) ?? Unix(value, basis) ?? PrintedDate.Find(value, basis);
    }

    private static Publication? Month(string value, PublicationBasis basis)
    {
        var isMonth = value.Length == 7 && value[4] == '-';
        if ((!isMonth && value.Length != 4) || !int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200)
        {
            return null;
        }

        if (!isMonth)
        {
            return new Publication(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), null, basis);
        }

        return int.TryParse(value.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            ? new Publication(new LocalDate(year, month, 1), new YearMonth(year, month).ToDateInterval().End, null, basis)
            : null;
    }

    private static Publication? Instants(string value, PublicationBasis basis)
    {
        var iso = value.Length > 10 && value[10] == ' ' ? string.Concat(value.AsSpan(0, 10), "T", value.AsSpan(11)) : value;
        if (value.Length <= 10 || !DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) || !char.IsAsciiDigit(value[^2]) && !value.EndsWith('Z') && !value.EndsWith("GMT", StringComparison.Ordinal))
        {
            return null;
        }

        var isIso = value.Length > 4 && value[4] == '-' && char.IsAsciiDigit(value[0]);
        var isRfc = char.IsAsciiLetter(value[0]) && value.Contains(':', StringComparison.Ordinal);
        if (!isIso && !isRfc)
        {
            return null;
        }

        var isUtc = value.EndsWith('Z') || value.EndsWith("+00:00", StringComparison.Ordinal) || value.EndsWith("+0000", StringComparison.Ordinal) || value.EndsWith("GMT", StringComparison.Ordinal);
        var moved = isUtc && instant.TimeOfDay != TimeSpan.Zero ? OffsetDateTime.FromDateTimeOffset(instant).WithOffset(s_vietnam) : OffsetDateTime.FromDateTimeOffset(instant);
        return new Publication(moved.Date, moved.Date, moved.TimeOfDay, basis);
    }

    private static Publication? Days(string value, PublicationBasis basis)
    {
        foreach (var pattern in s_days)
        {
            if (pattern.Parse(value) is { Success: true, Value: var day } && day.Year is >= 1900 and <= 2200)
            {
                return new Publication(day, day, null, basis);
            }
        }

        return null;
    }

    private static Publication? Unix(string value, PublicationBasis basis)
    {
        if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return null;
        }

        seconds = seconds > LatestUnixSecond ? seconds / 1000 : seconds;
        if (seconds is < EarliestUnixSecond or > LatestUnixSecond)
        {
            return null;
        }

        var moved = Instant.FromUnixTimeSeconds(seconds).WithOffset(s_vietnam);
        return new Publication(moved.Date, moved.Date, moved.TimeOfDay, basis);
    }
}
