namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>One occurrence of a slot in a compiled pattern.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Value of the word-list entry, or null.</param>
/// <param name="Parent">The slot around it, or -1.</param>
internal sealed record SlotInfo(string Name, string? Value, int Parent);
