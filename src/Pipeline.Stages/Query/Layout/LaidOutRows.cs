using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Layout;

/// <summary>Rows of tables whose layout is checked before the first is read or written.</summary>
public sealed class LaidOutRows(IRowTable rows, IndexLayout layout) : IRowTable
{
    /// <inheritdoc/>
    public async Task<StoredRow?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        await layout.EnsureAsync(cancellationToken);
        return await rows.GetAsync(partitionKey, rowKey, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredRow>> GetRangeAsync(RowRange range, int max, CancellationToken cancellationToken)
    {
        await layout.EnsureAsync(cancellationToken);
        return await rows.GetRangeAsync(range, max, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredRow>> GetSummariesAsync(RowRange range, CancellationToken cancellationToken)
    {
        await layout.EnsureAsync(cancellationToken);
        return await rows.GetSummariesAsync(range, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<RowCommit> TryCommitAsync(string partitionKey, IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        await layout.EnsureAsync(cancellationToken);
        return await rows.TryCommitAsync(partitionKey, writes, cancellationToken);
    }
}
