using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Stages;
using Pipeline.Stages.Outcomes;

namespace Pipeline.Functions.Triggers;

/// <summary>The host gave up on a message of <see cref="CleanArticleFunction"/>: its article is marked failed.</summary>
public sealed class CleanArticlePoisonFunction(PoisonedMessages poisoned)
{
    [Function(nameof(PipelineStage.CleanArticle) + "Poison")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.CleanQueue + StorageNames.PoisonSuffix, Connection = StorageNames.Connection)] QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return poisoned.RunAsync(PipelineStage.CleanArticle, StorageNames.CleanQueue, message.MessageText, cancellationToken);
    }
}
