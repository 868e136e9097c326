using NodaTime;
using Pipeline.Core.Language.Rules;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Reads hour, minute and part of the day: <c>8h tối</c> is 20:00, <c>12h đêm</c> midnight.</summary>
internal static class ClockReader
{
    public static LocalTime? Read(RuleMatch match)
    {
        if (match.Number("hour") is not { } hour)
        {
            return null;
        }

        hour = match.Value("half-day") switch
        {
            "afternoon" when hour is >= 1 and < 12 => hour + 12,
            "noon" when hour is >= 1 and <= 3 => hour + 12,
            "night" when hour is >= 6 and < 12 => hour + 12,
            "night" or "morning" when hour == 12 => 0,
            _ => hour,
        };
        return hour is >= 0 and <= 24 ? new LocalTime(hour % 24, match.Number("minute") ?? 0) : null;
    }
}
