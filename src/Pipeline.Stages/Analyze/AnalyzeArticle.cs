using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Outcomes;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Analyze;

/// <summary>A cleaned article to coded mentions, sent to be recorded.</summary>
public sealed class AnalyzeArticle(IStageDocuments documents, IArticleAnalyzer analyzer, IStageQueues queues, TimeProvider time)
{
    public async Task<StageOutcome> RunAsync(ArticleMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var cleaned = await documents.LoadCleanedAsync(message.ArticleId, message.RunId, cancellationToken).ConfigureAwait(false);
        if (cleaned is null)
        {
            return new StageOutcome.PermanentFailure(PipelineStage.AnalyzeArticle, Reasons.CleanedMissing);
        }

        var document = await ArticleCoding.CodeAsync(cleaned, analyzer, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        await documents.SaveAsync(document, message.RunId, cancellationToken).ConfigureAwait(false);
        var next = message with { Traceparent = TraceContext.Current ?? message.Traceparent };
        await queues.SendAsync(StorageNames.RecordQueue, next, cancellationToken).ConfigureAwait(false);
        return StageOutcome.Completed;
    }
}
