namespace Pipeline.Stages.Articles;

/// <summary>One stage that an article went through.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="At">When it ended.</param>
/// <param name="Attempts">How often it was started, this time included.</param>
/// <param name="Error">Why the last attempt failed, or "".</param>
public sealed record ArticleStep(PipelineStage Stage, DateTimeOffset At, int Attempts = 1, string Error = "");
