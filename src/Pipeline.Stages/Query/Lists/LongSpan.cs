namespace Pipeline.Stages.Query.Lists;

/// <summary>A class of events that last more than a day. It bounds how far before a range of days such an event can have begun.</summary>
/// <param name="Name">Lists of the class begin with it.</param>
/// <param name="MaxDays">Most days from the first to the last; null without bound.</param>
public sealed record LongSpan(string Name, int? MaxDays)
{
    /// <summary>From short to long.</summary>
    public static IReadOnlyList<LongSpan> All { get; } = [new("month", 31), new("year", 366), new("ages", null)];

    /// <summary>The class of an event.</summary>
    public static LongSpan Of(int days) => All.First(span => span.MaxDays is null || days <= span.MaxDays);
}
