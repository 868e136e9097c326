using Pipeline.Stages.Articles;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Telemetry;

namespace Pipeline.Stages.Outcomes;

/// <summary>Messages that the host gave up on become failed articles with stage and reason.</summary>
public sealed class PoisonedMessages(IArticleRecords records, FailureRecorder failures)
{
    // The host's default for blob triggers.
    private const int MaxBlobAttempts = 5;

    /// <summary>A message of a stage's queue after its last attempt.</summary>
    public async Task RunAsync(PipelineStage stage, string queue, string body, CancellationToken cancellationToken)
    {
        Count(stage);
        var message = ArticleMessageJson.TryRead(body);
        if (message is null)
        {
            await failures.RecordGarbageAsync(stage, queue, body, cancellationToken).ConfigureAwait(false);
            return;
        }

        var record = await records.GetAsync(message.ArticleId, cancellationToken).ConfigureAwait(false);
        var last = record?.Value.Steps.LastOrDefault(s => s.Stage == stage && s.Error.Length > 0);
        var attempts = last?.Attempts ?? 1;
        var reason = Reasons.GivenUp(stage, attempts, last?.Error ?? Reasons.NoErrorRecorded);
        await failures.RecordFailureAsync(stage, message, attempts, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A file that the host gave up on taking in.</summary>
    public Task RunForBlobAsync(string body, CancellationToken cancellationToken)
    {
        Count(PipelineStage.IngestArticle);
        return BlobPoisonMessage.TryRead(body) is { BlobName: { } blobName }
            ? failures.RecordFileFailureAsync(blobName, MaxBlobAttempts, Reasons.NotTakenIn(MaxBlobAttempts), cancellationToken)
            : failures.RecordGarbageAsync(PipelineStage.IngestArticle, StorageNames.BlobPoisonQueue, body, cancellationToken);
    }

    private static void Count(PipelineStage stage) => StageTelemetry.Poisoned.Add(1, KeyValuePair.Create<string, object?>("stage", stage.ToString()));
}
