using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Stages;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ingest;
using Pipeline.Stages.Outcomes;
using Pipeline.Stages.Telemetry;

namespace Pipeline.Functions.Triggers;

/// <summary>A file was dropped or overwritten.</summary>
public sealed class IngestArticleFunction(IngestArticle stage, TimeProvider time)
{
    [Function(nameof(PipelineStage.IngestArticle))]
    public async Task RunAsync(
        [BlobTrigger(StorageNames.Articles + "/{name}", Connection = StorageNames.Connection, Source = BlobEvents.Source)] BlobClient blob,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(blob);
        using var attempt = StageAttempt.Start(PipelineStage.IngestArticle, ArticleIds.OfFile(blob.Name), traceparent: null, attempt: 1, insertedOn: null, time);
        if (await stage.RunAsync(blob.Name, cancellationToken) is StageOutcome.TransientFailure failure)
        {
            throw new TransientStageException(failure.Reason);
        }

        attempt.Done();
    }
}
