using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>Words of which one must follow if a match is to come of a position, as a run asks for them.</summary>
/// <param name="Words">Their <see cref="WordAhead.Bit"/>s; where <paramref name="Reach"/> is more than 1, the index of their set (<see cref="CellTable.Sets"/>).</param>
/// <param name="Reach">Within how many tokens behind the position one of them must stand; 0 when none need.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NeededWords(ulong Words, int Reach);
