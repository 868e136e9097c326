using Pipeline.Core.Articles.Duplicates;
using Pipeline.Stages.Batching;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Duplicates;

/// <summary>
/// One row a band key, all in one partition, so that articles whose keys are new and that are filed at once cost one transaction
/// together and no reading. Rows that this process wrote last are remembered with their versions: a copy of a recent article costs no
/// more.
/// </summary>
/// <remarks>Twelve rows an article and 2,000 rows a second in a partition bound this at some 160 articles a second, 14 million a day.</remarks>
public sealed class DuplicateIndex : IDuplicateIndex
{
    private const int MaxAttempts = 60;

    /// <summary>Keys from which a group takes no more articles: with the last one's keys it still fits into a transaction.</summary>
    private const int MaxGroup = IRowTable.MaxTransaction - NearDuplicates.FiledKeys;

    /// <summary>Entries remembered, twelve an article: at about 150 bytes each, some 30 MiB.</summary>
    private const int MaxRecent = 200_000;

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
                await LookAsync(transaction[at], transaction).ConfigureAwait(false);
            }
        }

        await Task.WhenAll(open.Where(band => band.IsDoubtful).Select(ReadAsync)).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads a row that is not as it was guessed. An article that meets a copy there, or is refused for the second time, probably shares
    /// its other keys too: these are looked up together. One that met an unrelated article costs no more than this.
    /// </summary>
    private async Task LookAsync(OpenBand refused, IReadOnlyList<OpenBand> transaction)
    {
        var isRepeated = transaction.Any(band => band.IsFresh && band.SharesArticle(refused));
        _recent.Remove(refused.Key);
        await ReadAsync(refused).ConfigureAwait(false);
        foreach (var band in transaction.Where(band => (isRepeated || refused.HoldsCopy) && band.IsGuessedNew && band.SharesArticle(refused)))
        {
            band.IsDoubtful = true;
            _recent.Remove(band.Key);
        }
    }

    private async Task ReadAsync(OpenBand band) =>
        band.Read(BandRow.Of(band.Key, await _table.GetAsync(BandRow.Partition, band.Key, CancellationToken.None).ConfigureAwait(false)));
}
