namespace Pipeline.Core.Events.Merging;

/// <summary>What became of a plan whose day is not the one that the other reports tell.</summary>
internal static class PlanOutcome
{
    // a visit put off longer is another visit
    private const int LongestDelay = 7;

    // a summit is called off weeks before its day, and the report has the day of calling off
    private const int LongestNotice = 14;

    /// <summary>Whether one is the plan and the other its outcome.</summary>
    public static bool Are(EventCluster left, EventCluster right)
    {
        if (left.Date.DaysTo(right.Date) is not { } days || !left.Members.Any(one => right.Members.Any(other => AreOfOne(one, other))))
        {
            return false;
        }

        if ((IsPlan(left) && IsCancelled(right)) || (IsCancelled(left) && IsPlan(right)))
        {
            return Math.Abs(days) <= LongestNotice;
        }

        var delay = IsPlan(left) ? days : -days;
        return IsPlan(left) != IsPlan(right) && delay >= -1 && delay <= (left.Seed.Mode == "phone" ? 1 : LongestDelay);
    }

    /// <summary>Whether the report tells, after the planned day, that the two did not meet on it.</summary>
    public static bool IsCalledOffBefore(LocalEvent unit, EventCluster cluster) =>
        unit.Status == EventStatus.Cancelled && cluster.Date.DaysTo(unit.Bounds) is > 0 and <= LongestNotice
        && cluster.Members.All(m => m.Status is EventStatus.Planned or EventStatus.Cancelled && AreOfOne(unit, m));

    private static bool AreOfOne(LocalEvent left, LocalEvent right) => left.Type switch
    {
        "CONSULT" or "COOPERATE" => PartyMatch.AreOfSameTwo(left, right),
        _ => DoneOnce.Are(left, right) || DoneOnce.IsMeasureOfTwo(left, right),
    };

    private static bool IsPlan(EventCluster cluster) => cluster.Members.All(member => member.Status == EventStatus.Planned);

    private static bool IsCancelled(EventCluster cluster) => cluster.Members.All(member => member.Status == EventStatus.Cancelled);
}
