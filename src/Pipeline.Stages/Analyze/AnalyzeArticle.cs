using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
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

        var document = await CodeAsync(cleaned, cancellationToken).ConfigureAwait(false);
        await documents.SaveAsync(document, message.RunId, cancellationToken).ConfigureAwait(false);
        var next = message with { Traceparent = TraceContext.Current ?? message.Traceparent };
        await queues.SendAsync(StorageNames.RecordQueue, next, cancellationToken).ConfigureAwait(false);
        return StageOutcome.Completed;
    }

    private async Task<AnalysisDocument> CodeAsync(CleanedDocument cleaned, CancellationToken cancellationToken)
    {
        var article = cleaned.ToArticle();
        var analysis = await analyzer.AnalyzeAsync(article, cancellationToken).ConfigureAwait(false);
        return new AnalysisDocument
        {
            ArticleId = cleaned.ArticleId,
            ContentHash = cleaned.ContentHash,
            Article = ReferenceTo(article),
            Language = article.Language,
            Analyzer = analysis.Analyzer,
            Mentions = [.. EventCoder.Code(analysis).Select(mention => MentionOffsets.Shift(mention, cleaned.SourceStart))],
            ReceivedAt = cleaned.ReceivedAt,
            CleanedAt = cleaned.CleanedAt,
            AnalyzedAt = time.GetUtcNow(),
        };
    }

    private static ArticleReference ReferenceTo(Article article) => new()
    {
        ArticleId = article.Id,
        Title = article.Title ?? "",
        Publisher = article.Publisher ?? "",
        Url = article.Url ?? "",
        PublishedAt = article.Published is { IsDay: true } published ? published.Start : null,
        WireSource = article.Agency ?? "",
    };
}
