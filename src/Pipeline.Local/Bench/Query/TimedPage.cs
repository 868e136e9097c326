namespace Pipeline.Local.Bench.Query;

/// <summary>One page as it was answered.</summary>
/// <param name="Ids">Its events.</param>
/// <param name="Next">Where the next page begins, or null.</param>
/// <param name="RowsRead">Table rows that it cost.</param>
/// <param name="Milliseconds">From asking until the whole body was there.</param>
internal sealed record TimedPage(IReadOnlyList<string> Ids, string? Next, int RowsRead, double Milliseconds);
