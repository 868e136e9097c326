namespace Pipeline.Stages.Query.Rows;

/// <summary>A table of packed rows: point reads, key ranges inside one partition, and transactions on one partition.</summary>
public interface IRowTable
{
    /// <summary>Most writes that one transaction takes: of a hundred, some are kept for what long rows go on in.</summary>
    const int MaxTransaction = 96;

    /// <summary>The row, or null.</summary>
    Task<StoredRow?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken);

    /// <summary>The first rows of a range in key order, at most <paramref name="max"/> of them.</summary>
    Task<IReadOnlyList<StoredRow>> GetRangeAsync(RowRange range, int max, CancellationToken cancellationToken);

    /// <summary>All rows of a range in key order with their summaries alone.</summary>
    Task<IReadOnlyList<StoredRow>> GetSummariesAsync(RowRange range, CancellationToken cancellationToken);

    /// <summary>Writes all or nothing: nothing when a row was not in the expected state.</summary>
    Task<RowCommit> TryCommitAsync(string partitionKey, IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken);
}
