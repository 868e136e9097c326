using Pipeline.Core.Articles;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Outcomes;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Ingest;

/// <summary>
/// A dropped file to a run: hashed, recorded, sent to be cleaned. The same bytes again start nothing; other bytes start a new run
/// that replaces what the earlier one contributed.
/// </summary>
public sealed class IngestArticle(IArticleFiles files, IArticleRecords records, IStageQueues queues, ArticleRemoval removal, TimeProvider time)
{
    private static readonly long MaxBytes = ReadLimits.Default.MaxFileBytes;

    public async Task<StageOutcome> RunAsync(string blobName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(blobName);
        return await files.ReadAsync(blobName, MaxBytes, cancellationToken).ConfigureAwait(false) switch
        {
            FileReading.Found found => await StartAsync(New(blobName, ContentHash.Of(found.File.Bytes.Span, found.File.Metadata)), cancellationToken).ConfigureAwait(false),
            FileReading.TooLarge large => await RefuseAsync(blobName, large.Bytes, cancellationToken).ConfigureAwait(false),
            _ => StageOutcome.Completed, // deleted before it was read: there is nothing to take in
        };
    }

    private async Task<StageOutcome> StartAsync(ArticleRecord received, CancellationToken cancellationToken)
    {
        var current = await PutAsync(received, cancellationToken).ConfigureAwait(false);
        if (current.State == ArticleState.Received)
        {
            // Sent again when only the record had been saved before a crash; stages are idempotent.
            var message = new ArticleMessage(current.ArticleId, current.ContentHash, current.Run, TraceContext.Current);
            await queues.SendAsync(StorageNames.CleanQueue, message, cancellationToken).ConfigureAwait(false);
        }

        return StageOutcome.Completed;
    }

    private async Task<StageOutcome> RefuseAsync(string blobName, long bytes, CancellationToken cancellationToken)
    {
        var refused = New(blobName, FormattableString.Invariant($"unread-{bytes}")) with
        {
            State = ArticleState.Rejected,
            FailedStage = PipelineStage.IngestArticle,
            ReasonCode = Reasons.TooLargeCode,
            Reason = Reasons.TooLarge(bytes, MaxBytes),
        };
        var current = await PutAsync(refused, cancellationToken).ConfigureAwait(false);
        await removal.TakeBackAsync(current, cancellationToken).ConfigureAwait(false);
        await removal.RemoveChildrenAsync(current, from: 1, cancellationToken).ConfigureAwait(false);
        return StageOutcome.Completed;
    }

    /// <summary>Adds the record, or starts its next run when the file's bytes are other ones or the last run gave no result.</summary>
    private async Task<ArticleRecord> PutAsync(ArticleRecord fresh, CancellationToken cancellationToken)
    {
        if (await records.AddAsync(fresh, cancellationToken).ConfigureAwait(false) is not null)
        {
            return fresh;
        }

        var current = await records.ChangeAsync(
            fresh.ArticleId,
            stored => stored.ContentHash == fresh.ContentHash && stored.State is not (ArticleState.Failed or ArticleState.Removed)
                ? null
                : fresh with { Run = stored.Run + 1, Blocks = stored.Blocks, Bands = stored.Bands, Children = stored.Children, ReceivedAt = stored.ReceivedAt },
            cancellationToken).ConfigureAwait(false);
        return current ?? throw new IOException($"The record of article {fresh.ArticleId} vanished while it was written.");
    }

    private ArticleRecord New(string blobName, string contentHash)
    {
        var now = time.GetUtcNow();
        return new ArticleRecord
        {
            ArticleId = ArticleIds.OfFile(blobName),
            File = blobName,
            State = ArticleState.Received,
            ContentHash = contentHash,
            Run = 1,
            Steps = [new ArticleStep(PipelineStage.IngestArticle, now)],
            ReceivedAt = now,
            UpdatedAt = now,
        };
    }
}
