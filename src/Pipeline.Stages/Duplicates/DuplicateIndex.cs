using Pipeline.Stages.Batching;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Duplicates;

/// <summary>
/// One row a band key, all in one partition, so that articles whose keys are new and that are filed at once cost one transaction
/// together and no reading. Rows that this process wrote last are remembered with their versions: a copy of a recent article costs no
/// more.
/// </summary>
/// <remarks>Six rows an article and 2,000 rows a second in a partition bound this at some 330 articles a second.</remarks>
public sealed class DuplicateIndex : IDuplicateIndex
{
    private const int MaxAttempts = 60;

    /// <summary>Keys from which a group takes no more articles: with the last one's keys it still fits into a transaction.</summary>
    private const int MaxGroup = IRowTable.MaxTransaction - 10;

    /// <summary>Entries remembered: at about 300 bytes each, some 30 MiB.</summary>
    private const int MaxRecent = 100_000;

    private readonly IRowTable _table;
    private readonly RecentItems<BandRow> _recent = new(MaxRecent, row => 1 + row.Entries.Count);
    private readonly GroupCommit<BandFiling> _groups;

    /// <summary>An index over the <c>Duplicates</c> table; one a process, since it groups and remembers.</summary>
    public DuplicateIndex(IRowTable table)
    {
        _table = table;
        _groups = new(CommitAsync, MaxGroup);
    }

    public async Task<IReadOnlyList<DuplicateEntry>> PutAsync(IReadOnlyList<string> keys, DuplicateEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(entry);
        var filings = keys.Distinct(StringComparer.Ordinal).Select(key => new BandFiling(key, entry.ArticleId, entry)).ToList();
        return await FileAsync(filings, entry.ArticleId, cancellationToken).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<DuplicateEntry>> RemoveAsync(IReadOnlyList<string> keys, string articleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return FileAsync([.. keys.Distinct(StringComparer.Ordinal).Select(key => new BandFiling(key, articleId, null))], articleId, cancellationToken);
    }

    /// <summary>Writes filings of one article; the other articles under their keys.</summary>
    private async Task<IReadOnlyList<DuplicateEntry>> FileAsync(IReadOnlyList<BandFiling> filings, string articleId, CancellationToken cancellationToken)
    {
        await _groups.AddAsync(filings, cancellationToken).ConfigureAwait(false);
        return [.. filings.SelectMany(filing => filing.Seen).Where(other => other.ArticleId != articleId)];
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
        foreach (var transaction in changed.Chunk(IRowTable.MaxTransaction))
        {
            var commit = await _table.TryCommitAsync(BandRow.Partition, [.. transaction.Select(band => band.ToWrite())], CancellationToken.None).ConfigureAwait(false);
            foreach (var (band, version) in transaction.Zip(commit.ETags))
            {
                _recent.Put(band.Key, band.Written(version));
            }

            if (commit.Refused is { } at)
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

    private async Task ReadAsync(OpenBand band) =>
        band.Read(BandRow.Of(band.Key, await _table.GetAsync(BandRow.Partition, band.Key, CancellationToken.None).ConfigureAwait(false)));
}
