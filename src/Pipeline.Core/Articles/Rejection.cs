namespace Pipeline.Core.Articles;

/// <summary>Why a file, or one record inside it, is not an article.</summary>
/// <param name="Code">Stable kebab-case code: <c>empty</c>, <c>too-large</c>, <c>binary</c> …</param>
/// <param name="Message">One sentence that says what is wrong and what is accepted.</param>
/// <param name="Record">Ordinal of the record inside the file from 1; 0 when the whole file is meant.</param>
public sealed record Rejection(string Code, string Message, int Record = 0);
