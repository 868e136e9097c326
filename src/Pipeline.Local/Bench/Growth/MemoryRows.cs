using System.Globalization;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Local.Bench.Growth;

/// <summary>
/// A table in memory that counts requests. Azurite looks at every row of a partition for each request, so that at some hundred thousand
/// rows its time says nothing of a table; what is asked of a table can be counted here all the same.
/// </summary>
internal sealed class MemoryRows : IRowTable
{
    private readonly Dictionary<(string Partition, string Row), StoredRow> _rows = [];
    private readonly Lock _lock = new();
    private long _version;

    /// <summary>Reads and transactions so far.</summary>
    public int Requests { get; private set; }

    public int Count => _rows.Count;

    public Task<StoredRow?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Requests++;
            return Task.FromResult(_rows.GetValueOrDefault((partitionKey, rowKey)));
        }
    }

    public Task<IReadOnlyList<StoredRow>> GetRangeAsync(RowRange range, int max, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The near-duplicate index reads rows by their keys alone.");

    public Task<IReadOnlyList<StoredRow>> GetSummariesAsync(RowRange range, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The near-duplicate index reads rows by their keys alone.");

    public Task<RowCommit> TryCommitAsync(string partitionKey, IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Requests++;
            var refused = writes.TakeWhile(write => write.ETag == (_rows.GetValueOrDefault((partitionKey, write.RowKey))?.ETag ?? "")).Count();
            return Task.FromResult(refused < writes.Count ? RowCommit.RefusedAt(refused) : RowCommit.Done([.. writes.Select(write => Put(partitionKey, write))]));
        }
    }

    private string Put(string partition, RowWrite write)
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"v{++_version}");
        _rows[(partition, write.RowKey)] = new(partition, write.RowKey, version, write.Content, write.Summary);
        return version;
    }
}
