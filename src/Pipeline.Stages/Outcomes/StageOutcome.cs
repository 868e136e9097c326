namespace Pipeline.Stages.Outcomes;

/// <summary>How a stage ended.</summary>
public abstract record StageOutcome
{
    private StageOutcome()
    {
    }

    /// <summary>All that the stage is for has been done, now or earlier.</summary>
    public static StageOutcome Completed { get; } = new Done();

    /// <summary>The work is done or no longer wanted: the message goes.</summary>
    public sealed record Done : StageOutcome;

    /// <summary>It may work the next time: the message comes back.</summary>
    public sealed record TransientFailure(string Reason) : StageOutcome;

    /// <summary>It will never work: recorded with stage and reason, visible, re-runnable; the message goes.</summary>
    public sealed record PermanentFailure(PipelineStage Stage, string Reason) : StageOutcome;
}
