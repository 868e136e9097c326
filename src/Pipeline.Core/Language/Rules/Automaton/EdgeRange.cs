using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>The edges of one <see cref="FollowSet"/> in the table.</summary>
/// <param name="First">First edge.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Words">The words that the edges take (<see cref="WordAhead.Bit"/>), or all bits when some take more than one word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EdgeRange(int First, int Count, ulong Words);
