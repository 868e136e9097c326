using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Stages;
using Pipeline.Stages.Clean;
using Pipeline.Stages.Outcomes;

namespace Pipeline.Functions.Triggers;

/// <summary>A file waits to be read and cleaned.</summary>
public sealed class CleanArticleFunction(StageRunner runner, CleanArticle stage)
{
    [Function(nameof(PipelineStage.CleanArticle))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.CleanQueue, Connection = StorageNames.Connection)] QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return runner.RunAsync(
            PipelineStage.CleanArticle, message.DeliveredFrom(StorageNames.CleanQueue), stage.RunAsync, cancellationToken);
    }
}
