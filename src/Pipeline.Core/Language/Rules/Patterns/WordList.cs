namespace Pipeline.Core.Language.Rules.Patterns;

/// <summary>A named word list: phrases (patterns themselves) with the value that each stands for.</summary>
/// <param name="Name">Name without the angle brackets.</param>
/// <param name="Entries">Pattern text and value; the value is null in a plain list.</param>
internal sealed record WordList(string Name, IReadOnlyList<(string Pattern, string? Value)> Entries);
