using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Stages;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Outcomes;

namespace Pipeline.Functions.Triggers;

/// <summary>A cleaned article waits to be understood and coded.</summary>
public sealed class AnalyzeArticleFunction(StageRunner runner, AnalyzeArticle stage)
{
    [Function(nameof(PipelineStage.AnalyzeArticle))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.AnalyzeQueue, Connection = StorageNames.Connection)] QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return runner.RunAsync(
            PipelineStage.AnalyzeArticle, message.DeliveredFrom(StorageNames.AnalyzeQueue), stage.RunAsync, cancellationToken);
    }
}
