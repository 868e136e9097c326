using Microsoft.Extensions.Logging;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Telemetry;

namespace Pipeline.Stages.Outcomes;

/// <summary>
/// Runs a stage for one message and turns its end into what a queue host understands: returning means the message may go, throwing
/// means it comes back. Failed attempts are counted on the article, also where the stage threw.
/// </summary>
public sealed partial class StageRunner(FailureRecorder failures, TimeProvider time, ILogger<StageRunner> logger)
{
    /// <param name="stage">The stage that the message is for.</param>
    /// <param name="delivery">The message.</param>
    /// <param name="run">The stage.</param>
    /// <param name="cancellationToken">Ends the attempt; the message comes back.</param>
    /// <exception cref="TransientStageException">The message shall be delivered again.</exception>
    public async Task RunAsync(
        PipelineStage stage, Delivery delivery, Func<ArticleMessage, CancellationToken, Task<StageOutcome>> run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        var message = ArticleMessageJson.TryRead(delivery.Body);
        if (message is null)
        {
            await failures.RecordGarbageAsync(stage, delivery.Queue, delivery.Body, cancellationToken).ConfigureAwait(false);
            LogGarbage(stage, delivery.Queue);
            return;
        }

        using var attempt = StageAttempt.Start(stage, message.ArticleId, message.Traceparent, delivery.Attempt, delivery.InsertedOn, time);
        var outcome = await AttemptAsync(stage, message, (int)delivery.Attempt, run, cancellationToken).ConfigureAwait(false);
        await EndAsync(stage, message, (int)delivery.Attempt, outcome, attempt, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StageOutcome> AttemptAsync(
        PipelineStage stage, ArticleMessage message, int attempt, Func<ArticleMessage, CancellationToken, Task<StageOutcome>> run, CancellationToken cancellationToken)
    {
        try
        {
            return await run(message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && failure is not OutOfMemoryException)
        {
            LogAttempt(failure, stage, message.ArticleId, attempt);
            await failures.RecordAttemptAsync(stage, message, attempt, Describe(failure), cancellationToken).ConfigureAwait(false);
            throw new TransientStageException(Describe(failure), failure);
        }
    }

    private async Task EndAsync(
        PipelineStage stage, ArticleMessage message, int attempt, StageOutcome outcome, StageAttempt telemetry, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case StageOutcome.PermanentFailure failure:
                telemetry.Failed();
                LogFailure(failure.Stage, message.ArticleId, failure.Reason);
                await failures.RecordFailureAsync(failure.Stage, message, attempt, failure.Reason, cancellationToken).ConfigureAwait(false);
                break;
            case StageOutcome.TransientFailure failure:
                await failures.RecordAttemptAsync(stage, message, attempt, failure.Reason, cancellationToken).ConfigureAwait(false);
                throw new TransientStageException(failure.Reason);
            default:
                telemetry.Done();
                break;
        }
    }

    private static string Describe(Exception failure) => $"{failure.GetType().Name}: {failure.Message.Split('\n')[0].Trim()}";

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Stage}: a message in {Queue} is no pointer to an article")]
    private partial void LogGarbage(PipelineStage stage, string queue);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Stage}: attempt {Attempt} for article {ArticleId} failed")]
    private partial void LogAttempt(Exception failure, PipelineStage stage, string articleId, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Stage}: article {ArticleId} failed: {Reason}")]
    private partial void LogFailure(PipelineStage stage, string articleId, string reason);
}
