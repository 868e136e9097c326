using System.Runtime.InteropServices;
using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A way on to a position.</summary>
/// <remarks>Edges lie side by side with the word they lead to: of twenty looked at one is taken, and each position looked at costs a wait for memory.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Edge(Position position, int place)
{
    // none for a position that takes more than one word: it is asked itself
    private const ulong NoWord = 0;

    private readonly ulong _word = position.Kind == PatternKind.Literal ? position.Word : NoWord;

    /// <summary>Index of the position it leads to.</summary>
    public int Place { get; } = place;

    /// <summary>False when the position cannot take a token of the identity <paramref name="word"/>; true when it may.</summary>
    public bool MayTake(ulong word) => _word == word || _word == NoWord;
}
