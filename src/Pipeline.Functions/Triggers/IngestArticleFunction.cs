using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Stages;
using Pipeline.Stages.Ingest;
using Pipeline.Stages.Outcomes;

namespace Pipeline.Functions.Triggers;

/// <summary>A file was dropped or overwritten.</summary>
public sealed class IngestArticleFunction(IngestArticle stage)
{
    [Function(nameof(PipelineStage.IngestArticle))]
    public async Task RunAsync(
        [BlobTrigger(StorageNames.Articles + "/{name}", Connection = StorageNames.Connection, Source = BlobEvents.Source)] BlobClient blob,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(blob);
        using var activity = TraceContext.Start(PipelineStage.IngestArticle, null, "");
        if (await stage.RunAsync(blob.Name, cancellationToken) is StageOutcome.TransientFailure failure)
        {
            throw new TransientStageException(failure.Reason);
        }
    }
}
