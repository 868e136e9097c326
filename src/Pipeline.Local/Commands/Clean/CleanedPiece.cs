namespace Pipeline.Local.Commands.Clean;

/// <summary>A kept piece: its clean text and where it stands in the decoded file.</summary>
internal sealed record CleanedPiece(string Text, int Start, int End);
