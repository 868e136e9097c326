namespace Pipeline.Core.Events.Merging;

/// <summary>Whether two neighbouring days can be one moment told by two clocks: <c>tối 2/4</c> in Washington is <c>rạng sáng 3/4</c> in Cairo.</summary>
internal static class TimeZones
{
    private static readonly string[] Late = ["tối", "đêm", "chiều", "khuya"];
    private static readonly string[] BeforeDawn = ["rạng sáng"];
    private static readonly string[] Early = ["rạng sáng", "sáng sớm", "sáng", "đêm"];

    // a state and who leads it, and the state that it is done to
    private const double BothSides = 1.5;

    /// <summary>The same two parties talked late on one day and early on the next; or one did to the other what is done once.</summary>
    public static bool Explain(EventCluster left, EventCluster right)
    {
        if (left.Date.DaysTo(right.Date) is not { } days || Math.Abs(days) != 1)
        {
            return false;
        }

        var (first, second) = days > 0 ? (left, right) : (right, left);
        if (left.Seed is { Type: "SANCTION" or "CONCEDE" } or { Type: "AGREE", Mode: "sign" })
        {
            return Tells(second, BeforeDawn) && first.Members.Any(one => second.Members.Any(other => PartyMatch.Score(one, other) >= BothSides));
        }

        if (left.Seed.Type != "CONSULT")
        {
            return false;
        }

        return Tells(first, Late) && Tells(second, Early) && first.Members.Any(one => second.Members.Any(other => PartyMatch.AreOfSameTwo(one, other)));
    }

    private static bool Tells(EventCluster cluster, string[] partsOfDay) =>
        cluster.Members.Any(member => Array.Exists(partsOfDay, part => member.DateText.StartsWith(part, StringComparison.OrdinalIgnoreCase)));
}
