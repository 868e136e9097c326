using Pipeline.Stages.Articles;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Record;

namespace Pipeline.Stages.Operations;

/// <summary>Ends an article without a result: rejected or removed, and everything it contributed taken back.</summary>
public sealed class ArticleRemoval(IArticleRecords records, Contributions contributions, IDuplicateIndex duplicates, TimeProvider time)
{
    /// <summary>Takes an article back on request, with the articles of its file when it holds several. False when there is none.</summary>
    public async Task<bool> RemoveAsync(string articleId, CancellationToken cancellationToken)
    {
        var removed = await records.ChangeAsync(
            articleId,
            record => record.State == ArticleState.Removed
                ? null
                : WithoutWords(record) with { State = ArticleState.Removed, Run = record.Run + 1, UpdatedAt = time.GetUtcNow() },
            cancellationToken).ConfigureAwait(false);
        if (removed is null)
        {
            return false;
        }

        await RemoveChildrenAsync(removed, from: 1, cancellationToken).ConfigureAwait(false);
        await TakeBackAsync(removed, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Removes the articles of a file from an ordinal on: a corrected file may hold fewer.</summary>
    public async Task RemoveChildrenAsync(ArticleRecord file, int from, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        for (var ordinal = from; ordinal <= file.Children; ordinal++)
        {
            await RemoveAsync(ArticleIds.OfRecord(file.ArticleId, ordinal), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes back what earlier runs contributed, then forgets the blocks. Repeatable.</summary>
    public async Task TakeBackAsync(ArticleRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Run == 1 && record.Blocks.Count == 0 && record.Bands.Count == 0)
        {
            return;
        }

        var former = await contributions.FormerBlocksAsync(record, cancellationToken).ConfigureAwait(false);
        await contributions.TakeBackAsync(record.ArticleId, record.Run, former, cancellationToken).ConfigureAwait(false);
        var left = await duplicates.RemoveAsync(record.Bands, record.ArticleId, cancellationToken).ConfigureAwait(false);
        await RenameOriginalAsync(record.ArticleId, left, cancellationToken).ConfigureAwait(false);
        await records.ChangeAsync(
            record.ArticleId,
            stored => stored.Run == record.Run && stored.Blocks.Count + stored.Bands.Count > 0 ? stored with { Blocks = [], Bands = [], Mentions = 0 } : null,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Copies of the article that is no more become copies of the original among themselves.</summary>
    private async Task RenameOriginalAsync(string articleId, IEnumerable<DuplicateEntry> left, CancellationToken cancellationToken)
    {
        var copies = new List<DuplicateEntry>();
        foreach (var entry in left.DistinctBy(e => e.ArticleId, StringComparer.Ordinal))
        {
            if (await records.GetAsync(entry.ArticleId, cancellationToken).ConfigureAwait(false) is { } stored && stored.Value.DuplicateOf == articleId)
            {
                copies.Add(entry);
            }
        }

        var original = copies.Count > 0 ? DuplicateEntry.OriginalOf(copies) : "";
        foreach (var copy in copies.Select(c => c.ArticleId))
        {
            await records.ChangeAsync(
                copy, record => record.DuplicateOf == articleId ? record with { DuplicateOf = copy == original ? "" : original } : null, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What stays of an article that was asked to be deleted: that it was here, and under which name.</summary>
    private static ArticleRecord WithoutWords(ArticleRecord record) => record with
    {
        FailedStage = null,
        ReasonCode = "",
        Reason = "",
        Title = "",
        Publisher = "",
        Url = "",
        PublishedAt = null,
        WireSource = "",
        DuplicateOf = "",
        Steps = [.. record.Steps.Select(step => step with { Error = "" })],
    };
}
