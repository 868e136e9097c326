namespace Pipeline.Core.Events.Merging;

/// <summary>Whether two neighbouring days can be one moment told by two clocks: <c>tối 2/4</c> in Washington is <c>rạng sáng 3/4</c> in Cairo.</summary>
internal static class TimeZones
{
    private static readonly string[] Late = ["tối", "đêm", "chiều", "khuya"];
    private static readonly string[] Early = ["rạng sáng", "sáng sớm", "sáng", "đêm"];

    /// <summary>The same two parties talked late on one day and early on the next.</summary>
    public static bool Explain(EventCluster left, EventCluster right)
    {
        if (left.Seed.Type != "CONSULT" || left.Date.DaysTo(right.Date) is not { } days || Math.Abs(days) != 1)
        {
            return false;
        }

        var (first, second) = days > 0 ? (left, right) : (right, left);
        return Tells(first, Late) && Tells(second, Early) && first.Members.Any(one => second.Members.Any(other => PartyMatch.AreOfSameTwo(one, other)));
    }

    private static bool Tells(EventCluster cluster, string[] partsOfDay) =>
        cluster.Members.Any(member => Array.Exists(partsOfDay, part => member.DateText.StartsWith(part, StringComparison.OrdinalIgnoreCase)));
}
