using Azure;
using Azure.Data.Tables;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Tables;

/// <summary>
/// One row a band key, all in one partition, so that articles whose keys are new and that are filed at once cost one transaction
/// together and no reading.
/// </summary>
/// <remarks>Six rows an article and 2,000 rows a second in a partition bound this at some 330 articles a second.</remarks>
public sealed class TableDuplicateIndex(StorageClients clients) : IDuplicateIndex
{
    private const string Partition = "bands";
    private const int MaxAttempts = 20;

    private readonly TableClient _table = clients.Tables.GetTableClient(StorageNames.DuplicatesTable);
    private readonly ConditionalWrites _writes = new(clients.Tables.GetTableClient(StorageNames.DuplicatesTable));

    public async Task<IReadOnlyList<DuplicateEntry>> PutAsync(IReadOnlyList<string> keys, DuplicateEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        // A key that is taken is learned from the refusal, so that a key that is new costs no reading.
        var others = await Task.WhenAll(keys.Select(key => ChangeAsync(new Row(key, [], null), entries => With(entries, entry), cancellationToken))).ConfigureAwait(false);
        return [.. others.SelectMany(entries => entries).Where(other => other.ArticleId != entry.ArticleId)];
    }

    public async Task RemoveAsync(IReadOnlyList<string> keys, string articleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await Task.WhenAll(keys.Select(async key =>
        {
            var row = await ReadAsync(key, cancellationToken).ConfigureAwait(false);
            await ChangeAsync(row, entries => [.. entries.Where(e => e.ArticleId != articleId)], cancellationToken).ConfigureAwait(false);
        })).ConfigureAwait(false);
    }

    /// <summary>Changes a row until nobody wrote in between; returns the entries that it held before.</summary>
    private async Task<IReadOnlyList<DuplicateEntry>> ChangeAsync(
        Row row, Func<IReadOnlyList<DuplicateEntry>, IReadOnlyList<DuplicateEntry>> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var changed = change(row.Entries);
            if (row.Entries.SequenceEqual(changed) || await WriteAsync(row with { Entries = changed }, cancellationToken).ConfigureAwait(false))
            {
                return row.Entries;
            }

            row = await ReadAsync(row.Key, cancellationToken).ConfigureAwait(false);
        }

        throw new IOException($"Row {row.Key} of the near-duplicate index changed under {MaxAttempts} attempts to write it.");
    }

    /// <summary>The first in the order of originals are kept, whoever came first.</summary>
    private static IReadOnlyList<DuplicateEntry> With(IReadOnlyList<DuplicateEntry> entries, DuplicateEntry entry) =>
    [
        .. entries.Where(e => e.ArticleId != entry.ArticleId).Append(entry)
            .OrderBy(e => e.PublishedAt ?? NodaTime.LocalDate.MaxIsoValue)
            .ThenBy(e => e.ArticleId, StringComparer.Ordinal)
            .Take(CopyFinder.MaxEntries),
    ];

    private async Task<Row> ReadAsync(string key, CancellationToken cancellationToken) =>
        await _table.TryGetAsync(Partition, key, cancellationToken).ConfigureAwait(false) is { } entity
            ? new Row(key, PackedValue.Unpack<List<DuplicateEntry>>(PackedValue.Take(entity)), entity.ETag)
            : new Row(key, [], null);

    private async Task<bool> WriteAsync(Row row, CancellationToken cancellationToken)
    {
        var (action, bytes) = row.ToAction();
        return await _writes.WriteAsync(action, bytes).WaitAsync(cancellationToken).ConfigureAwait(false) is not null;
    }

    /// <summary>A band key and the articles under it; no version when the row is to be new.</summary>
    private sealed record Row(string Key, IReadOnlyList<DuplicateEntry> Entries, ETag? Version)
    {
        public (TableTransactionAction Action, int Bytes) ToAction()
        {
            var entity = new TableEntity(Partition, Key) { ["Articles"] = Entries.Count };
            var packed = PackedValue.Pack(Entries);
            PackedValue.Put(entity, packed);
            return (Version is { } version ? new(TableTransactionActionType.UpdateReplace, entity, version) : new(TableTransactionActionType.Add, entity), packed.Length);
        }
    }
}
