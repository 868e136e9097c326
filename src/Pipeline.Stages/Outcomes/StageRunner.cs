using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Pipeline.Stages.Messages;

namespace Pipeline.Stages.Outcomes;

/// <summary>
/// Runs a stage for one message and turns its end into what a queue host understands: returning means the message may go, throwing
/// means it comes back. Failed attempts are counted on the article, also where the stage threw.
/// </summary>
public sealed partial class StageRunner(FailureRecorder failures, ILogger<StageRunner> logger)
{
    /// <param name="stage">The stage that the message is for.</param>
    /// <param name="queue">Queue it came from.</param>
    /// <param name="body">The message's text.</param>
    /// <param name="attempt">Which delivery this is, from 1.</param>
    /// <param name="run">The stage.</param>
    /// <param name="cancellationToken">Ends the attempt; the message comes back.</param>
    /// <exception cref="TransientStageException">The message shall be delivered again.</exception>
    public async Task RunAsync(
        PipelineStage stage, string queue, string body, long attempt, Func<ArticleMessage, CancellationToken, Task<StageOutcome>> run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        var message = ArticleMessageJson.TryRead(body);
        if (message is null)
        {
            await failures.RecordGarbageAsync(stage, queue, body, cancellationToken).ConfigureAwait(false);
            LogGarbage(stage, queue);
            return;
        }

        using var activity = TraceContext.Start(stage, message.Traceparent, message.ArticleId);
        var outcome = await AttemptAsync(stage, message, (int)attempt, run, cancellationToken).ConfigureAwait(false);
        await EndAsync(stage, message, (int)attempt, outcome, cancellationToken).ConfigureAwait(false);
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

    private async Task EndAsync(PipelineStage stage, ArticleMessage message, int attempt, StageOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case StageOutcome.PermanentFailure failure:
                Activity.Current?.SetStatus(ActivityStatusCode.Error, failure.Reason);
                LogFailure(failure.Stage, message.ArticleId, failure.Reason);
                await failures.RecordFailureAsync(failure.Stage, message, attempt, failure.Reason, cancellationToken).ConfigureAwait(false);
                break;
            case StageOutcome.TransientFailure failure:
                Activity.Current?.SetStatus(ActivityStatusCode.Error, failure.Reason);
                await failures.RecordAttemptAsync(stage, message, attempt, failure.Reason, cancellationToken).ConfigureAwait(false);
                throw new TransientStageException(failure.Reason);
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
