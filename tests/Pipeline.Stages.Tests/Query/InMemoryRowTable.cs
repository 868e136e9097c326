using System.Collections.Concurrent;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Tests.Query;

/// <summary>A table in memory with the ordering, ETags and transactions of the real one, and a switch that makes writes fail.</summary>
public sealed class InMemoryRowTable : IRowTable
{
    private readonly SortedDictionary<(string Partition, string Row), StoredRow> _rows = new(Comparer<(string Partition, string Row)>.Create(Compare));

    private readonly Lock _gate = new();

    private long _version;

    /// <summary>Called before each transaction; may throw to play a crash.</summary>
    public Action<string>? BeforeCommit { get; set; }

    public int Transactions { get; private set; }

    /// <summary>Rows read by their keys, found or not.</summary>
    public int PointReads { get; private set; }

    public ConcurrentBag<RowRange> Ranges { get; } = [];

    public IReadOnlyList<StoredRow> Rows
    {
        get
        {
            lock (_gate)
            {
                return [.. _rows.Values];
            }
        }
    }

    public Task<StoredRow?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            PointReads++;
            return Task.FromResult(_rows.GetValueOrDefault((partitionKey, rowKey)));
        }
    }

    public Task<IReadOnlyList<StoredRow>> GetRangeAsync(RowRange range, int max, CancellationToken cancellationToken)
    {
        Ranges.Add(range);
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<StoredRow>>([.. InRange(range).Take(max)]);
        }
    }

    public Task<IReadOnlyList<StoredRow>> GetSummariesAsync(RowRange range, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<StoredRow>>([.. InRange(range).Select(r => r with { Content = default })]);
        }
    }

    public async Task<RowCommit> TryCommitAsync(string partitionKey, IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        writes.Count.ShouldBeInRange(1, IRowTable.MaxTransaction);
        writes.Select(w => w.RowKey).ShouldBeUnique();
        BeforeCommit?.Invoke(partitionKey);
        await Task.Yield();
        lock (_gate)
        {
            Transactions++;
            var refused = writes.TakeWhile(w => IsExpected(partitionKey, w)).Count();
            return refused < writes.Count ? RowCommit.RefusedAt(refused) : RowCommit.Done([.. writes.Select(w => Write(partitionKey, w))]);
        }
    }

    /// <summary>Takes every row away.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rows.Clear();
        }
    }

    private static int Compare((string Partition, string Row) left, (string Partition, string Row) right) =>
        string.CompareOrdinal(left.Partition, right.Partition) is var order and not 0 ? order : string.CompareOrdinal(left.Row, right.Row);

    private IEnumerable<StoredRow> InRange(RowRange range) => _rows.Values.Where(r => r.PartitionKey == range.PartitionKey
        && string.CompareOrdinal(r.RowKey, range.From) >= 0
        && string.CompareOrdinal(r.RowKey, range.To) < 0);

    private bool IsExpected(string partition, RowWrite write) => write.Kind == RowWriteKind.Put || (_rows.TryGetValue((partition, write.RowKey), out var row)
        ? write.Kind != RowWriteKind.Insert && row.ETag == write.ETag
        : write.Kind == RowWriteKind.Insert);

    private string Write(string partition, RowWrite write)
    {
        if (write.Kind == RowWriteKind.Delete)
        {
            _rows.Remove((partition, write.RowKey));
            return "";
        }

        var etag = $"v{++_version}";
        _rows[(partition, write.RowKey)] = new(partition, write.RowKey, etag, write.Content, write.Summary);
        return etag;
    }
}
