namespace Pipeline.Core.Events;

/// <summary>Words quoted about the act; offsets into the file's decoded text.</summary>
public sealed record QuotedWords(string Text, string Speaker, int Start, int End);
