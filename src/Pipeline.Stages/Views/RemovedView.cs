namespace Pipeline.Stages.Views;

/// <summary>A piece of the file that is not part of the article, with the reason.</summary>
public sealed record RemovedView(string Reason, string Text, int Start, int End);
