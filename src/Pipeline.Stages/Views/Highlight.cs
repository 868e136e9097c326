namespace Pipeline.Stages.Views;

/// <summary>Where words stand in the clean article: ordinal of the paragraph from 0, and UTF-16 offsets in its text.</summary>
public sealed record Highlight(int Paragraph, int Start, int End);
