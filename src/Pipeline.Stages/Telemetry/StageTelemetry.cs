using System.Diagnostics.Metrics;

namespace Pipeline.Stages.Telemetry;

/// <summary>Instruments of the stages. Tags are names of stages, states and changes: never ids, never text.</summary>
public static class StageTelemetry
{
    public const string MeterName = "Pipeline.Stages";

    private static readonly Meter Meter = new(MeterName);

    /// <summary>Articles that reached a state; tag <c>state</c>: received, done, split, rejected, failed, removed.</summary>
    public static Counter<long> Articles { get; } = Meter.CreateCounter<long>("pipeline.articles", "{article}");

    /// <summary>Time of one attempt; tags <c>stage</c> and <c>outcome</c>: done, retry, failed.</summary>
    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>("pipeline.stage.duration", "s");

    /// <summary>Age of a message when an attempt starts, earlier attempts included; tag <c>stage</c>.</summary>
    public static Histogram<double> QueueWait { get; } = Meter.CreateHistogram<double>("pipeline.queue.wait", "s");

    /// <summary>Attempts beyond the first; tag <c>stage</c>.</summary>
    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>("pipeline.stage.retries", "{attempt}");

    /// <summary>Messages that the queue host gave up on, files that could not be taken in and garbage included; tag <c>stage</c>.</summary>
    public static Counter<long> Poisoned { get; } = Meter.CreateCounter<long>("pipeline.messages.poisoned", "{message}");

    /// <summary>Events that recording wrote; tag <c>change</c>: new, changed, gone.</summary>
    public static Counter<long> Events { get; } = Meter.CreateCounter<long>("pipeline.events", "{event}");
}
