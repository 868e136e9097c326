using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>The positions of a date-ordered list between which events start inside a range of days.</summary>
/// <param name="First">Before the first.</param>
/// <param name="End">After the last; null when the range is open towards the past.</param>
public sealed record DateBounds(string First, string? End)
{
    /// <summary>The bounds of a query's range.</summary>
    public static DateBounds Of(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(
            query.To is { } to ? ListPosition.NotAfter(DayNumber.Of(to)) : ListPosition.First,
            query.From is { } from ? ListPosition.Before(DayNumber.Of(from)) : null);
    }

    /// <summary>Whether a position lies before the end.</summary>
    public bool Holds(string position) => End is null || string.CompareOrdinal(position, End) < 0;
}
