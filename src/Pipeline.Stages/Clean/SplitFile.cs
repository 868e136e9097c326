using System.Text.Json;
using Pipeline.Core.Articles;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Clean;

/// <summary>
/// A file of several articles: each gets a record and runs of its own, so that a corrected file works again only on the articles that
/// changed.
/// </summary>
public sealed class SplitFile(IArticleRecords records, CleanedArticles cleaned, ArticleRemoval removal, TimeProvider time)
{
    private const int ConcurrentArticles = 16;

    public async Task RunAsync(ArticleRecord file, ArticleMessage message, ReadResult reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(reading);
        var children = reading.Articles.Count + reading.Rejections.Count(r => r.Record > 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ConcurrentArticles, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Children(reading), options, async (child, stop) =>
        {
            await (child.Article is { } article
                ? PassOnAsync(file, message, child.Ordinal, article, stop)
                : RejectAsync(file, message, child.Ordinal, child.Rejection!, stop)).ConfigureAwait(false);
        }).ConfigureAwait(false);
        await removal.RemoveChildrenAsync(file, from: children + 1, cancellationToken).ConfigureAwait(false);
        var split = await records.ChangeAsync(
            file.ArticleId,
            stored => stored.Run == file.Run ? Split(stored, children) : null,
            cancellationToken).ConfigureAwait(false);
        if (split?.Run == file.Run)
        {
            // an earlier version of the file may have been one article
            await removal.TakeBackAsync(split, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Articles and rejected records in file order; rejected ones hold the ordinals that the reader gave them.</summary>
    private static IEnumerable<(int Ordinal, Article? Article, Rejection? Rejection)> Children(ReadResult reading)
    {
        var rejected = reading.Rejections.Where(r => r.Record > 0).GroupBy(r => r.Record).ToDictionary(g => g.Key, g => g.First());
        var ordinal = 0;
        foreach (var article in reading.Articles)
        {
            for (ordinal++; rejected.Remove(ordinal, out var rejection); ordinal++)
            {
                yield return (ordinal, null, rejection);
            }

            yield return (ordinal, article, null);
        }

        foreach (var (record, rejection) in rejected)
        {
            yield return (record, null, rejection);
        }
    }

    private async Task PassOnAsync(ArticleRecord file, ArticleMessage message, int ordinal, Article article, CancellationToken cancellationToken)
    {
        var document = CleanedDocument.From(article, "", "", default, default);
        var hash = ContentHash.Of(JsonSerializer.SerializeToUtf8Bytes(document, StageJson.Options));
        var record = await PutAsync(file, ordinal, hash, message.Replay, cancellationToken).ConfigureAwait(false);
        if (record.State == ArticleState.Received)
        {
            await cleaned.PassOnAsync(record, message, article, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RejectAsync(ArticleRecord file, ArticleMessage message, int ordinal, Rejection rejection, CancellationToken cancellationToken)
    {
        var hash = FormattableString.Invariant($"rejected-{rejection.Code}-{file.ContentHash}");
        var record = await PutAsync(file, ordinal, hash, message.Replay, cancellationToken).ConfigureAwait(false);
        if (record.State == ArticleState.Received)
        {
            await cleaned.RejectAsync(record, [rejection], cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ArticleRecord> PutAsync(ArticleRecord file, int ordinal, string hash, bool replay, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var fresh = new ArticleRecord
        {
            ArticleId = ArticleIds.OfRecord(file.ArticleId, ordinal),
            File = file.File,
            Ordinal = ordinal,
            State = ArticleState.Received,
            ContentHash = hash,
            Run = 1,
            Steps = [new ArticleStep(PipelineStage.IngestArticle, now)],
            ReceivedAt = file.ReceivedAt,
            UpdatedAt = now,
            FileRun = file.Run,
        };
        if (await records.AddAsync(fresh, cancellationToken).ConfigureAwait(false) is not null)
        {
            return fresh;
        }

        var current = await records.ChangeAsync(
            fresh.ArticleId, stored => NextRun(stored, fresh, replay), cancellationToken).ConfigureAwait(false);
        return current ?? throw new IOException($"The record of article {fresh.ArticleId} vanished while it was written.");
    }

    private static ArticleRecord? NextRun(ArticleRecord stored, ArticleRecord fresh, bool replay)
    {
        var same = stored.ContentHash == fresh.ContentHash && stored.State is not (ArticleState.Failed or ArticleState.Removed);
        return stored.FileRun == fresh.FileRun || (same && !replay)
            ? null // this run of the file started it already, or has nothing new to say of it
            : fresh with { Run = stored.Run + 1, Blocks = stored.Blocks, Bands = stored.Bands };
    }

    private ArticleRecord Split(ArticleRecord record, int children)
    {
        var now = time.GetUtcNow();
        return record with
        {
            State = ArticleState.Split,
            Children = children,
            Steps = record.Steps.WithSuccess(PipelineStage.CleanArticle, now),
            UpdatedAt = now,
        };
    }
}
