using System.Runtime.Intrinsics;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A set of words in 256 bits, several words a bit: a word may seem to be in it and not be, never the other way round.</summary>
internal readonly struct WordSet
{
    private const int BitShift = 56;
    private const int LaneShift = 62;

    private readonly Vector256<ulong> _bits;

    private WordSet(Vector256<ulong> bits) => _bits = bits;

    public static WordSet operator |(WordSet left, WordSet right) => new(left._bits | right._bits);

    /// <summary>The set of one word.</summary>
    public static WordSet Of(ulong word) =>
        new(Vector256.Equals(Vector256.Create(word >> LaneShift), Vector256.Create(0UL, 1, 2, 3)) & Vector256.Create(1UL << (int)(word >> BitShift)));

    /// <summary>Whether a word may be in both.</summary>
    public bool Meets(WordSet other) => (_bits & other._bits) != Vector256<ulong>.Zero;

    /// <summary>Whether both have the same bits.</summary>
    public bool Is(WordSet other) => _bits == other._bits;
}
