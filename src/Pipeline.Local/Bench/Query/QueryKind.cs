namespace Pipeline.Local.Bench.Query;

/// <summary>A kind of query that is timed.</summary>
/// <param name="Name">Its filters.</param>
/// <param name="Query">The query of a round; each round has other values.</param>
/// <param name="IsBounded">Whether the goals for time and rows read hold for it: every filter by a list and pairs of them, newest first.</param>
internal sealed record QueryKind(string Name, Func<int, string> Query, bool IsBounded = true);
