namespace Pipeline.Local.Commands.Clean;

/// <summary>A removed piece: why, where in the decoded file, and the text as given.</summary>
internal sealed record RemovedPiece(string Reason, int Start, int End, string Text);
