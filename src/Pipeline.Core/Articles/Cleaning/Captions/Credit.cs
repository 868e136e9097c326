namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>A photo credit inside a line; offsets into that line.</summary>
/// <param name="Start">First unit, an opening bracket included.</param>
/// <param name="End">After the last unit, a closing bracket and full stop included.</param>
internal readonly record struct Credit(int Start, int End);
