using Pipeline.Stages.Articles;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Outcomes;

/// <summary>Makes failed attempts and failures visible on the article's record.</summary>
public sealed class FailureRecorder(IArticleRecords records, TimeProvider time)
{
    private const int MaxError = 500;

    /// <summary>Notes an attempt that failed and will be repeated.</summary>
    public Task RecordAttemptAsync(PipelineStage stage, ArticleMessage message, int attempts, string error, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return records.ChangeAsync(
            message.ArticleId,
            record => record.Run == message.RunId ? WithFailure(record, stage, attempts, error) : null,
            cancellationToken);
    }

    /// <summary>Marks the run failed for good; a run that ended or was overtaken meanwhile is left alone.</summary>
    public async Task RecordFailureAsync(PipelineStage stage, ArticleMessage message, int attempts, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var record = await records.ChangeAsync(
            message.ArticleId,
            stored => stored.Run == message.RunId && stored.State is ArticleState.Received or ArticleState.Failed ? Failed(stored, stage, attempts, reason) : null,
            cancellationToken).ConfigureAwait(false);
        if (record is null)
        {
            await AddAsync(message.ArticleId, "", message.ContentHash, message.RunId, stage, attempts, reason, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes a file visible that could not even be taken in.</summary>
    public async Task RecordFileFailureAsync(string blobName, int attempts, string reason, CancellationToken cancellationToken)
    {
        var id = ArticleIds.OfFile(blobName);
        var record = await records.ChangeAsync(
            id, stored => Failed(stored with { Run = stored.Run + 1 }, PipelineStage.IngestArticle, attempts, reason), cancellationToken).ConfigureAwait(false);
        if (record is null)
        {
            await AddAsync(id, blobName, "", 1, PipelineStage.IngestArticle, attempts, reason, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes a message visible that is no pointer to an article.</summary>
    public Task RecordGarbageAsync(PipelineStage stage, string queue, string body, CancellationToken cancellationToken) =>
        AddAsync(ArticleIds.OfMessage(queue, body), "", "", 1, stage, 1, Reasons.NotAMessage(queue), cancellationToken);

    private Task<string?> AddAsync(
        string articleId, string file, string contentHash, int run, PipelineStage stage, int attempts, string reason, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var record = new ArticleRecord
        {
            ArticleId = articleId,
            File = file,
            State = ArticleState.Failed,
            ContentHash = contentHash,
            Run = run,
            ReceivedAt = now,
            UpdatedAt = now,
        };
        return records.AddAsync(Failed(record, stage, attempts, reason), cancellationToken);
    }

    private ArticleRecord Failed(ArticleRecord record, PipelineStage stage, int attempts, string reason) =>
        WithFailure(record, stage, attempts, reason) with { State = ArticleState.Failed, FailedStage = stage, Reason = Cut(reason) };

    private ArticleRecord WithFailure(ArticleRecord record, PipelineStage stage, int attempts, string error)
    {
        var now = time.GetUtcNow();
        return record with { Steps = record.Steps.WithFailure(stage, attempts, Cut(error), now), UpdatedAt = now };
    }

    private static string Cut(string text) => text.Length <= MaxError ? text : text[..MaxError];
}
