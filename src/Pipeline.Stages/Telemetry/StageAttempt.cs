using System.Diagnostics;

namespace Pipeline.Stages.Telemetry;

/// <summary>One attempt of a stage as traces and metrics see it: dispose it when the attempt has ended.</summary>
public sealed class StageAttempt : IDisposable
{
    private readonly PipelineStage _stage;
    private readonly TimeProvider _time;
    private readonly long _started;
    private readonly Activity? _activity;
    private string _outcome = "retry";

    private StageAttempt(PipelineStage stage, TimeProvider time, Activity? activity)
    {
        (_stage, _time, _activity) = (stage, time, activity);
        _started = time.GetTimestamp();
    }

    /// <param name="stage">The stage.</param>
    /// <param name="articleId">Article that it works on, or "" when that is not known yet.</param>
    /// <param name="traceparent">Trace context of the message; null starts a trace.</param>
    /// <param name="attempt">Which delivery this is, from 1.</param>
    /// <param name="insertedOn">When the message was sent, where there is one.</param>
    /// <param name="time">Clock.</param>
    public static StageAttempt Start(PipelineStage stage, string articleId, string? traceparent, long attempt, DateTimeOffset? insertedOn, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        var tag = KeyValuePair.Create<string, object?>("stage", stage.ToString());
        if (insertedOn is { } sent)
        {
            StageTelemetry.QueueWait.Record((time.GetUtcNow() - sent).TotalSeconds, tag);
        }

        if (attempt > 1)
        {
            StageTelemetry.Retries.Add(1, tag);
        }

        return new StageAttempt(stage, time, TraceContext.Start(stage, traceparent, articleId)?.SetTag("attempt", attempt));
    }

    /// <summary>Says that the message may go: the stage is done with it.</summary>
    public void Done() => _outcome = "done";

    /// <summary>Says that the stage will never succeed. The reason stays on the article's record: it may quote the file.</summary>
    public void Failed()
    {
        _outcome = "failed";
        _activity?.SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        if (_outcome == "retry")
        {
            _activity?.SetStatus(ActivityStatusCode.Error, "tried again");
        }

        var tags = new TagList { { "stage", _stage.ToString() }, { "outcome", _outcome } };
        StageTelemetry.Duration.Record(_time.GetElapsedTime(_started).TotalSeconds, tags);
        _activity?.SetTag("outcome", _outcome);
        _activity?.Dispose();
    }
}
