namespace Pipeline.Stages.Articles;

/// <summary>The list of steps of a record.</summary>
public static class ArticleSteps
{
    /// <summary>Notes a failed attempt of a stage.</summary>
    public static IReadOnlyList<ArticleStep> WithFailure(this IReadOnlyList<ArticleStep> steps, PipelineStage stage, int attempts, string error, DateTimeOffset at) =>
        Put(steps, new ArticleStep(stage, at, attempts, error));

    /// <summary>Notes that a stage ended well, keeping how many attempts failed before.</summary>
    public static IReadOnlyList<ArticleStep> WithSuccess(this IReadOnlyList<ArticleStep> steps, PipelineStage stage, DateTimeOffset at)
    {
        var failed = steps.FirstOrDefault(s => s.Stage == stage && s.Error.Length > 0)?.Attempts ?? 0;
        return Put(steps, new ArticleStep(stage, at, failed + 1));
    }

    private static ArticleStep[] Put(IReadOnlyList<ArticleStep> steps, ArticleStep step) =>
        [.. steps.Where(s => s.Stage != step.Stage).Append(step).OrderBy(s => s.Stage)];
}
