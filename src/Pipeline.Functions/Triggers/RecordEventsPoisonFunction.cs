using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Stages;
using Pipeline.Stages.Outcomes;

namespace Pipeline.Functions.Triggers;

/// <summary>The host gave up on a message of <see cref="RecordEventsFunction"/>: its article is marked failed.</summary>
public sealed class RecordEventsPoisonFunction(PoisonedMessages poisoned)
{
    [Function(nameof(PipelineStage.RecordEvents) + "Poison")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.RecordQueue + StorageNames.PoisonSuffix, Connection = StorageNames.Connection)] QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return poisoned.RunAsync(PipelineStage.RecordEvents, StorageNames.RecordQueue, message.MessageText, cancellationToken);
    }
}
