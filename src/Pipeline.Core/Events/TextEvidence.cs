namespace Pipeline.Core.Events;

/// <summary>Words of the article: their text as given, and UTF-16 offsets into the file's decoded text.</summary>
public sealed record TextEvidence(string Text, int Start, int End);
