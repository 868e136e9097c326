namespace Pipeline.Stages.Views;

/// <summary>A stage that the article went through.</summary>
/// <param name="Stage">Name of its function.</param>
/// <param name="At">When it ended or last failed.</param>
/// <param name="Attempts">How often it was started.</param>
/// <param name="Error">Why it last failed, or "".</param>
public sealed record StepView(string Stage, DateTimeOffset At, int Attempts, string Error);
