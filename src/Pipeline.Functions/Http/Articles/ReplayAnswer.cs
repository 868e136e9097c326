namespace Pipeline.Functions.Http.Articles;

/// <summary>What was sent to run again.</summary>
/// <param name="Files">Number of files whose articles run again.</param>
public sealed record ReplayAnswer(int Files);
