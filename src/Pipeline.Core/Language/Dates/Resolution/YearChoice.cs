using NodaTime;
using Pipeline.Core.Language.Dates.Expressions;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Chooses between the same day of neighbouring years.</summary>
internal static class YearChoice
{
    // a page stamped in another time zone may be a day behind its text
    private const int SlackDays = 1;

    /// <summary>The last candidate that is not after <paramref name="now"/> (past), the first that is not before it (future), else the nearest.</summary>
    public static DateInterval? Choose(IEnumerable<DateInterval> candidates, DateInterval now, DateDirection direction)
    {
        var inOrder = candidates.OrderBy(candidate => candidate.Start).ToList();
        var chosen = direction switch
        {
            DateDirection.Past => inOrder.FindLast(candidate => candidate.Start <= now.End.PlusDays(SlackDays)),
            DateDirection.Future => inOrder.Find(candidate => candidate.End >= now.Start.PlusDays(-SlackDays)),
            _ => null,
        };
        return chosen ?? inOrder.MinBy(candidate => Distance(candidate, now));
    }

    /// <summary>Days between two intervals, 0 when they touch.</summary>
    public static int Distance(DateInterval one, DateInterval other) =>
        one.End < other.Start ? Period.DaysBetween(one.End, other.Start)
        : other.End < one.Start ? Period.DaysBetween(other.End, one.Start)
        : 0;
}
