using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>The positions of a date-ordered list between which events start inside a range of days.</summary>
/// <param name="First">Before the first.</param>
/// <param name="End">After the last; null when the range is open towards the past.</param>
/// <param name="From">First day of the range, or null.</param>
public sealed record DateBounds(string First, string? End, NodaTime.LocalDate? From)
{
    /// <summary>The bounds of a query's range.</summary>
    public static DateBounds Of(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(
            query.To is { } to ? ListPosition.NotAfter(DayNumber.Of(to)) : ListPosition.First,
            query.From is { } from ? ListPosition.Before(DayNumber.Of(from)) : null,
            query.From);
    }

    /// <summary>Whether a position lies before the end.</summary>
    public bool Holds(string position) => End is null || string.CompareOrdinal(position, End) < 0;

    /// <summary>After the last position of an event of a class that can reach into the range; null without bound.</summary>
    public string? Reach(LongSpan span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return From is { } from && span.MaxDays is { } days && from.Year > 1 ? ListPosition.Before(DayNumber.Of(from.PlusDays(-days))) : null;
    }
}
