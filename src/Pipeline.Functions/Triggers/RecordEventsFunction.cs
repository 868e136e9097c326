using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Stages;
using Pipeline.Stages.Record;
using Pipeline.Stages.Outcomes;

namespace Pipeline.Functions.Triggers;

/// <summary>A coded article waits to be recorded.</summary>
public sealed class RecordEventsFunction(StageRunner runner, RecordEvents stage)
{
    [Function(nameof(PipelineStage.RecordEvents))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.RecordQueue, Connection = StorageNames.Connection)] QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return runner.RunAsync(
            PipelineStage.RecordEvents, message.DeliveredFrom(StorageNames.RecordQueue), stage.RunAsync, cancellationToken);
    }
}
