using System.Diagnostics;

namespace Pipeline.Stages;

/// <summary>Carries one article's trace through the queues.</summary>
public static class TraceContext
{
    public const string SourceName = "Pipeline.Stages";

    /// <summary>Source of the stages' spans.</summary>
    public static ActivitySource Source { get; } = new(SourceName);

    /// <summary>W3C traceparent of the span under way, or null.</summary>
    public static string? Current => Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: var id } ? id : null;

    /// <summary>Starts a stage's span as a child of the sender's.</summary>
    public static Activity? Start(PipelineStage stage, string? traceparent, string articleId)
    {
        var activity = ActivityContext.TryParse(traceparent, null, isRemote: true, out var parent)
            ? Source.StartActivity(stage.ToString(), ActivityKind.Consumer, parent)
            : Source.StartActivity(stage.ToString(), ActivityKind.Consumer);
        return activity?.SetTag("article.id", articleId);
    }
}
