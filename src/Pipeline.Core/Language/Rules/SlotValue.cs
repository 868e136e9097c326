using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules;

/// <summary>What a slot caught.</summary>
/// <param name="Name">Name of the slot.</param>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Value">Value of the word-list entry, or null when the slot is not a word list or the entry has none.</param>
/// <param name="Number">The number, when a number was caught or the value is one; else -1.</param>
/// <param name="Annotation">Index of the annotation caught, or -1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SlotValue(string Name, int First, int End, string? Value, int Number, int Annotation);
