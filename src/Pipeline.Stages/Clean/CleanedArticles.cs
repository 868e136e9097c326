using Pipeline.Core.Articles;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Clean;

/// <summary>The two ends of cleaning: the article is passed on, or it is rejected with its reasons.</summary>
public sealed class CleanedArticles(IArticleRecords records, IStageDocuments documents, IStageQueues queues, ArticleRemoval removal, TimeProvider time)
{
    /// <summary>Saves the cleaned article of a run and sends it to be analysed.</summary>
    public async Task PassOnAsync(ArticleRecord record, ArticleMessage message, Article article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(message);
        if (record.Ordinal == 0)
        {
            await removal.RemoveChildrenAsync(record, from: 1, cancellationToken).ConfigureAwait(false);
        }

        var document = CleanedDocument.From(article, record.ArticleId, record.ContentHash, record.ReceivedAt, time.GetUtcNow());
        await documents.SaveAsync(document, record.Run, cancellationToken).ConfigureAwait(false);
        var next = new ArticleMessage(record.ArticleId, record.ContentHash, record.Run, TraceContext.Current ?? message.Traceparent, message.Replay);
        await queues.SendAsync(StorageNames.AnalyzeQueue, next, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the reasons visible and takes back what earlier runs contributed.</summary>
    public async Task RejectAsync(ArticleRecord record, IReadOnlyList<Rejection> rejections, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(rejections);
        var document = new RejectionDocument(record.ArticleId, record.File, record.ContentHash, rejections);
        await documents.SaveAsync(document, record.Run, cancellationToken).ConfigureAwait(false);
        var rejected = await records.ChangeAsync(
            record.ArticleId,
            stored => stored.Run == record.Run && stored.State != ArticleState.Rejected ? Rejected(stored, rejections) : null,
            cancellationToken).ConfigureAwait(false);
        if (rejected?.Run == record.Run)
        {
            await removal.RemoveChildrenAsync(rejected, from: 1, cancellationToken).ConfigureAwait(false);
            await removal.TakeBackAsync(rejected, cancellationToken).ConfigureAwait(false);
        }
    }

    private ArticleRecord Rejected(ArticleRecord record, IReadOnlyList<Rejection> rejections)
    {
        var now = time.GetUtcNow();
        return record with
        {
            State = ArticleState.Rejected,
            FailedStage = PipelineStage.CleanArticle,
            ReasonCode = rejections.Count > 0 ? rejections[0].Code : "no-article",
            Reason = rejections.Count > 0 ? string.Join(' ', rejections.Select(r => r.Message).Distinct(StringComparer.Ordinal)) : Reasons.NoArticle,
            Steps = record.Steps.WithSuccess(PipelineStage.CleanArticle, now),
            UpdatedAt = now,
        };
    }
}
