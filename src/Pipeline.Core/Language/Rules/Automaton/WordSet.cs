namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>A set of words in 256 bits, several words a bit: a word may seem to be in it and not be, never the other way round.</summary>
/// <remarks>
/// Four plain words and no vector: methods that use 256-bit vectors are in no image compiled ahead, and compiling them at start-up
/// cost 60 ms of processor time.
/// </remarks>
internal readonly struct WordSet
{
    private const int BitShift = 56;
    private const int LaneShift = 62;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    private WordSet(ulong first, ulong second, ulong third, ulong fourth) => (_first, _second, _third, _fourth) = (first, second, third, fourth);

    public static WordSet operator |(WordSet left, WordSet right) =>
        new(left._first | right._first, left._second | right._second, left._third | right._third, left._fourth | right._fourth);

    /// <summary>The set of one word.</summary>
    public static WordSet Of(ulong word)
    {
        var bit = 1UL << (int)(word >> BitShift);
        return (word >> LaneShift) switch
        {
            0 => new(bit, 0, 0, 0),
            1 => new(0, bit, 0, 0),
            2 => new(0, 0, bit, 0),
            _ => new(0, 0, 0, bit),
        };
    }

    /// <summary>Whether a word may be in both.</summary>
    public bool Meets(WordSet other) =>
        ((_first & other._first) | (_second & other._second) | (_third & other._third) | (_fourth & other._fourth)) != 0;

    /// <summary>Whether both have the same bits.</summary>
    public bool Is(WordSet other) => _first == other._first && _second == other._second && _third == other._third && _fourth == other._fourth;
}
