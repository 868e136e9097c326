using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>Words of which one must follow a position if a match is to come of it, while the automaton is built.</summary>
/// <param name="Words">The words.</param>
/// <param name="Near">Their <see cref="WordAhead.Bit"/>s.</param>
/// <param name="Reach">Within how many tokens behind the position one of them must stand; 0 when none need.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FarWords(WordSet Words, ulong Near, int Reach)
{
    /// <summary>Either of the two.</summary>
    public FarWords Or(FarWords other) => new(Words | other.Words, Near | other.Near, Math.Max(Reach, other.Reach));
}
