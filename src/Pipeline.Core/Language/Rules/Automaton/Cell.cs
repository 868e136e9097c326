using System.Runtime.InteropServices;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>What a run asks of a position at every token, in 16 bytes: a run waits for memory more than for anything else.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Cell
{
    private readonly ulong _words;
    private readonly int _first;
    private readonly ushort _count;
    private readonly byte _reach;
    private readonly CellMarks _marks;

    /// <param name="words">The words that can come next (<see cref="WordAhead.Bit"/>), or, where <paramref name="reach"/> is more than 1, the index of the set of those of which one must follow (<see cref="CellTable.Sets"/>).</param>
    /// <param name="reach">Tokens within which one must follow; 0 when none need.</param>
    /// <param name="first">First of its edges, or of its ranges of edges where it is <see cref="CellMarks.Split"/>, or its rule where it <see cref="CellMarks.Ends"/>.</param>
    /// <param name="count">How many of them it has.</param>
    /// <param name="marks">What else it is.</param>
    public Cell(ulong words, int reach, int first, int count, CellMarks marks)
    {
        _words = words;
        _first = first;
        _count = checked((ushort)count);
        _reach = checked((byte)reach);
        _marks = marks;
    }

    /// <summary>First of its edges, or of its ranges of edges.</summary>
    public int First => _first;

    /// <summary>The rule of which a match ends here, where nothing follows.</summary>
    public int Rule => _first;

    /// <summary>How many edges or ranges it has.</summary>
    public int Count => _count;

    /// <summary>What must follow if a match is to come of it.</summary>
    public NeededWords Needs => new(_words, _reach);

    public bool Is(CellMarks mark) => (_marks & mark) != CellMarks.None;

    /// <summary>Whether a token with the bit <paramref name="word"/> may come next.</summary>
    public bool CanGoOn(ulong word) => _reach > 1 || (_words & word) != 0;
}
