using Azure.Data.Tables;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Batching;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Tables;

/// <summary>
/// One row a band key, all in one partition, so that articles whose keys are new and that are filed at once cost one transaction
/// together and no reading. Rows that this process wrote last are remembered with their versions: a copy of a recent article costs no
/// more.
/// </summary>
/// <remarks>Six rows an article and 2,000 rows a second in a partition bound this at some 330 articles a second.</remarks>
public sealed class TableDuplicateIndex : IDuplicateIndex
{
    private const int MaxAttempts = 60;

    /// <summary>Keys from which a group takes no more articles: with the last one's keys it still fits into a transaction.</summary>
    private const int MaxGroup = ConditionalTransactions.MaxActions - 10;

    /// <summary>Entries remembered: at about 300 bytes each, some 30 MiB.</summary>
    private const int MaxRecent = 100_000;

    private readonly TableClient _table;
    private readonly RecentItems<BandRow> _recent = new(MaxRecent, row => 1 + row.Entries.Count);
    private readonly GroupCommit<BandFiling> _groups;

    public TableDuplicateIndex(StorageClients clients)
    {
        ArgumentNullException.ThrowIfNull(clients);
        _table = clients.Tables.GetTableClient(StorageNames.DuplicatesTable);
        _groups = new(CommitAsync, MaxGroup);
    }

    public async Task<IReadOnlyList<DuplicateEntry>> PutAsync(IReadOnlyList<string> keys, DuplicateEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(entry);
        var filings = keys.Distinct(StringComparer.Ordinal).Select(key => new BandFiling(key, entry.ArticleId, entry)).ToList();
        await _groups.AddAsync(filings, cancellationToken).ConfigureAwait(false);
        return [.. filings.SelectMany(filing => filing.Seen).Where(other => other.ArticleId != entry.ArticleId)];
    }

    public Task RemoveAsync(IReadOnlyList<string> keys, string articleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return _groups.AddAsync([.. keys.Distinct(StringComparer.Ordinal).Select(key => new BandFiling(key, articleId, null))], cancellationToken);
    }

    private async Task CommitAsync(IReadOnlyList<BandFiling> group)
    {
        var open = group.GroupBy(filing => filing.Key, StringComparer.Ordinal).Select(filings => new OpenBand(filings.Key, [.. filings])).ToList();
        foreach (var band in open)
        {
            // A key that is taken is learned from the refusal, so that a key that is new costs no reading.
            band.Guess(_recent.TryGet(band.Key, out var row) ? row : new BandRow(band.Key, [], null));
        }

        for (var attempt = 0; open.Exists(band => !band.IsDone); attempt++)
        {
            if (attempt == MaxAttempts)
            {
                throw new IOException($"Row {open.First(band => !band.IsDone).Key} of the near-duplicate index changed under {MaxAttempts} attempts to write it.");
            }

            await Backoff.BeforeAsync(attempt).ConfigureAwait(false);
            await TryAsync([.. open.Where(band => !band.IsDone)]).ConfigureAwait(false);
        }
    }

    private async Task TryAsync(List<OpenBand> open)
    {
        var changed = open.Where(band => band.Change()).ToList();
        foreach (var transaction in changed.Chunk(ConditionalTransactions.MaxActions))
        {
            var (versions, refused) = await _table.TrySubmitAsync([.. transaction.Select(band => band.ToAction())], CancellationToken.None).ConfigureAwait(false);
            foreach (var (band, version) in transaction.Zip(versions))
            {
                _recent.Put(band.Key, band.Written(version));
            }

            if (refused is { } at)
            {
                MarkDoubtful(transaction, transaction[at]);
            }
        }

        await Task.WhenAll(open.Where(band => band.IsDoubtful).Select(ReadAsync)).ConfigureAwait(false);
    }

    /// <summary>An article one of whose keys is taken is probably a copy: its other keys that were guessed new are looked up too.</summary>
    private void MarkDoubtful(IReadOnlyList<OpenBand> transaction, OpenBand refused)
    {
        foreach (var band in transaction.Where(band => ReferenceEquals(band, refused) || (band.IsGuessedNew && refused.IsGuessedNew && band.SharesArticle(refused))))
        {
            band.IsDoubtful = true;
            _recent.Remove(band.Key);
        }
    }

    private async Task ReadAsync(OpenBand band)
    {
        var entity = await _table.TryGetAsync(BandRow.Partition, band.Key, CancellationToken.None).ConfigureAwait(false);
        band.Read(BandRow.Of(band.Key, entity));
    }
}
