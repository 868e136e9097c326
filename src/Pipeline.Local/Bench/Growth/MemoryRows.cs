using System.Globalization;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Local.Bench.Growth;

/// <summary>
/// A table in memory that counts requests. Azurite looks at every row of a partition for each request, so that filling it with hundreds
/// of thousands of rows one after the other takes hours; what is asked of a table, and what ends up in it, is the same here.
/// </summary>
internal sealed class MemoryRows : IRowTable
{
    private readonly Dictionary<string, SortedDictionary<string, StoredRow>> _partitions = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long _version;

    /// <summary>Reads and transactions so far.</summary>
    public int Requests { get; private set; }

    public int Count => _partitions.Values.Sum(rows => rows.Count);

    /// <summary>Rows by partition key, in key order.</summary>
    public IEnumerable<(string Key, IEnumerable<StoredRow> Rows)> Partitions =>
        _partitions.Select(partition => (partition.Key, (IEnumerable<StoredRow>)partition.Value.Values));

    public Task<StoredRow?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Requests++;
            return Task.FromResult(PartitionOf(partitionKey).GetValueOrDefault(rowKey));
        }
    }

    public Task<IReadOnlyList<StoredRow>> GetRangeAsync(RowRange range, int max, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Requests++;
            return Task.FromResult<IReadOnlyList<StoredRow>>([.. PartitionOf(range.PartitionKey).Values.Where(row => IsIn(range, row)).Take(max)]);
        }
    }

    public async Task<IReadOnlyList<StoredRow>> GetSummariesAsync(RowRange range, CancellationToken cancellationToken) =>
        [.. (await GetRangeAsync(range, int.MaxValue, cancellationToken)).Select(row => row with { Content = default })];

    public Task<RowCommit> TryCommitAsync(string partitionKey, IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Requests++;
            var rows = PartitionOf(partitionKey);
            var expected = writes.TakeWhile(write => IsExpected(rows.GetValueOrDefault(write.RowKey), write)).Count();
            return Task.FromResult(expected < writes.Count ? RowCommit.RefusedAt(expected) : RowCommit.Done([.. writes.Select(write => Write(rows, partitionKey, write))]));
        }
    }

    private static bool IsIn(RowRange range, StoredRow row) =>
        string.CompareOrdinal(row.RowKey, range.From) >= 0 && string.CompareOrdinal(row.RowKey, range.To) < 0;

    private static bool IsExpected(StoredRow? stored, RowWrite write) => write.Kind switch
    {
        RowWriteKind.Put => true,
        RowWriteKind.Insert => stored is null,
        _ => stored?.ETag == write.ETag,
    };

    private string Write(SortedDictionary<string, StoredRow> rows, string partition, RowWrite write)
    {
        if (write.Kind == RowWriteKind.Delete)
        {
            rows.Remove(write.RowKey);
            return "";
        }

        var version = string.Create(CultureInfo.InvariantCulture, $"v{++_version}");
        rows[write.RowKey] = new(partition, write.RowKey, version, write.Content, write.Summary);
        return version;
    }

    private SortedDictionary<string, StoredRow> PartitionOf(string key) =>
        _partitions.TryGetValue(key, out var rows) ? rows : _partitions[key] = new(StringComparer.Ordinal);
}
