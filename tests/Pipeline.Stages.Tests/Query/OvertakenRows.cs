using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Tests.Query;

/// <summary>Rows that another process changes right after the first of them has been read.</summary>
internal sealed class OvertakenRows(IRowTable rows, Func<Task> overtake) : IRowTable
{
    private Func<Task>? _overtake = overtake;

    public async Task<StoredRow?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        var row = await rows.GetAsync(partitionKey, rowKey, cancellationToken);
        if (Interlocked.Exchange(ref _overtake, null) is { } change)
        {
            await change();
        }

        return row;
    }

    public Task<IReadOnlyList<StoredRow>> GetRangeAsync(RowRange range, int max, CancellationToken cancellationToken) =>
        rows.GetRangeAsync(range, max, cancellationToken);

    public Task<IReadOnlyList<StoredRow>> GetSummariesAsync(RowRange range, CancellationToken cancellationToken) =>
        rows.GetSummariesAsync(range, cancellationToken);

    public Task<RowCommit> TryCommitAsync(string partitionKey, IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken) =>
        rows.TryCommitAsync(partitionKey, writes, cancellationToken);
}
