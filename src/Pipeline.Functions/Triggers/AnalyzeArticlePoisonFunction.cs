using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Stages;
using Pipeline.Stages.Outcomes;

namespace Pipeline.Functions.Triggers;

/// <summary>The host gave up on a message of <see cref="AnalyzeArticleFunction"/>: its article is marked failed.</summary>
public sealed class AnalyzeArticlePoisonFunction(PoisonedMessages poisoned)
{
    [Function(nameof(PipelineStage.AnalyzeArticle) + "Poison")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.AnalyzeQueue + StorageNames.PoisonSuffix, Connection = StorageNames.Connection)] QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return poisoned.RunAsync(PipelineStage.AnalyzeArticle, StorageNames.AnalyzeQueue, message.MessageText, cancellationToken);
    }
}
