using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>Words of which one must follow if a match is to come of a position.</summary>
/// <param name="Words">Their <see cref="WordAhead.Bit"/>s; 0 when none need follow.</param>
/// <param name="Reach">Within how many tokens behind the position one of them must stand.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NeededWords(ulong Words, int Reach)
{
    /// <summary>Either of the two.</summary>
    public NeededWords Or(NeededWords other) => new(Words | other.Words, Math.Max(Reach, other.Reach));
}
