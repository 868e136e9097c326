using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>One step of a way through the automaton.</summary>
/// <param name="Previous">The step before it, or -1.</param>
/// <param name="Position">The position entered.</param>
/// <param name="First">First token taken.</param>
/// <param name="End">One past the last token taken.</param>
/// <param name="Annotation">Index of the annotation taken, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TraceNode(int Previous, int Position, int First, int End, int Annotation);
