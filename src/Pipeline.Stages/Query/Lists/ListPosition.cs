using System.Globalization;

namespace Pipeline.Stages.Query.Lists;

/// <summary>
/// Where an event stands in a list: a string whose ordinal order is the list's order, and which ends in the event's id, so that no
/// two events share one and a page that ends at a position is continued after it whatever was inserted meanwhile.
/// </summary>
public static class ListPosition
{
    /// <summary>Before every position.</summary>
    public const string First = "";

    /// <summary>After every position.</summary>
    public const string Last = "~";

    private const char UndatedMark = 'u';

    private const int HighestRank = 9999;

    /// <summary>The position of an event in lists of an order.</summary>
    public static string Of(EventSort sort, PostedEvent posted)
    {
        ArgumentNullException.ThrowIfNull(posted);
        var byDate = ByDate(posted.Start, posted.Reported);
        var order = sort switch
        {
            EventSort.Date => byDate,
            EventSort.Reported => $"{ByDate(posted.Reported, posted.Start)}.{byDate}",
            EventSort.Confidence => $"{Rank(posted.Confidence)}.{byDate}",
            EventSort.Sources => $"{Rank(posted.Sources)}.{byDate}",
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "No such order."),
        };
        return $"{order}|{posted.EventId}";
    }

    /// <summary>The first position, in date order, of events that start on or before a day.</summary>
    public static string NotAfter(int day) => DayNumber.Inverted(day);

    /// <summary>The end, in date order, of events that start on or after a day (exclusive).</summary>
    public static string Before(int day) => DayNumber.Inverted(day - 1);

    private static string ByDate(int day, int otherwise) =>
        day == DayNumber.Unknown ? $"{UndatedMark}{DayNumber.Inverted(otherwise)}" : DayNumber.Inverted(day);

    private static string Rank(int value) => (HighestRank - Math.Min(value, HighestRank)).ToString("D4", CultureInfo.InvariantCulture);
}
