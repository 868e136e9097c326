using NodaTime;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Narrows the time of publication by what the text itself gives away.</summary>
internal static class PublicationDay
{
    /// <summary>
    /// A day stays a day. A month or nothing becomes the day that <c>hôm nay (9/2)</c> names. Else a month stays a month:
    /// the day is not known, and counting from a guess would date events wrongly.
    /// </summary>
    public static DateInterval? Narrow(DateInterval? printed, DateEvidence evidence)
    {
        if (printed is not null && printed.Start == printed.End)
        {
            return printed;
        }

        return evidence.Today is { } today && (printed is null || printed.Contains(today)) ? new DateInterval(today, today) : printed;
    }
}
