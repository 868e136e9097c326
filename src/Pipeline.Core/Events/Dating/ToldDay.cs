using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Days as far as the words tell them: of a page of unknown day <c>ngày 5/6</c> is a day too, though nothing tells its year.</summary>
internal static class ToldDay
{
    /// <summary>Whether the words name a day or a few, with or without the year.</summary>
    public static bool IsDay(this DateMention date) =>
        date is { Precision: DatePrecision.Day, IsDuration: false } and ({ Start: not null } or { Month: not null, Day: not null });

    /// <summary>The same of one day only.</summary>
    public static bool IsOneDay(this DateMention date) => date.IsDay() && date.Start == date.End && !date.IsSpanOfDays;

    /// <summary>Whether the words name a time, with or without the year.</summary>
    public static bool IsTold(this DateMention date) => date.Start is not null || date is { Month: not null, IsDuration: false };
}
