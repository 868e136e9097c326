namespace Pipeline.Stages.Record;

/// <summary>Sets what a run of an article says in a block, or takes it back.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Run">Its run: what an older run set gives way, what a newer run set stays.</param>
/// <param name="Contribution">What it says; null takes back.</param>
public sealed record BlockChange(string ArticleId, int Run, BlockContribution? Contribution);
