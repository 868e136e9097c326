using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Stages;
using Pipeline.Stages.Outcomes;

namespace Pipeline.Functions.Triggers;

/// <summary>The host gave up on a dropped file: it is marked failed.</summary>
public sealed class IngestArticlePoisonFunction(PoisonedMessages poisoned)
{
    [Function(nameof(PipelineStage.IngestArticle) + "Poison")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.BlobPoisonQueue, Connection = StorageNames.Connection)] QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return poisoned.RunForBlobAsync(message.MessageText, cancellationToken);
    }
}
