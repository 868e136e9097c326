namespace Pipeline.Stages.Query.Rows;

/// <summary>How a transaction ended.</summary>
/// <param name="ETags">The new versions in the order of the writes, empty for a deleted row; none when a write was refused.</param>
/// <param name="Refused">Index of the write whose row was not in the expected state; null when all were written.</param>
public sealed record RowCommit(IReadOnlyList<string> ETags, int? Refused)
{
    public bool IsDone => Refused is null;

    public static RowCommit Done(IReadOnlyList<string> etags) => new(etags, null);

    public static RowCommit RefusedAt(int write) => new([], write);
}
