using System.Numerics;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Looks ahead for the words that a pattern still needs: <c>đưa … vào danh sách</c> is given up at once where no <c>vào</c> is near,
/// which is nearly everywhere, and not carried along over ten tokens.
/// </summary>
/// <remarks>
/// One word needed next is asked for in 64 bits, several needed soon in the 256 of a <see cref="WordSet"/>: with 64 two in three of the
/// gaps that were walked through had none of their words behind them.
/// </remarks>
/// <param name="reach">How many tokens it must look ahead.</param>
/// <param name="sets">The sets that needed words are told by.</param>
internal sealed class WordAhead(int reach, WordSet[] sets)
{
    /// <summary>The bits of all words.</summary>
    public const ulong AnyWord = ulong.MaxValue;

    private const int BitsShift = 58;

    // the bit of each token, and in row r the words of 2^r tokens from each on
    private readonly int _rows = BitOperations.Log2((uint)Math.Max(1, reach)) + 1;
    private WordSet[] _near = [];
    private ulong[] _next = [];
    private int _first;
    private int _width;

    /// <summary>The bit of a word.</summary>
    public static ulong Bit(ulong word) => 1UL << (int)(word >> BitsShift);

    /// <summary>Makes ready for the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public void Over(TokenizedText text, int first, int end)
    {
        _first = first;
        _width = end - first + reach + 1;
        if (_near.Length < _width * _rows)
        {
            _near = new WordSet[_width * _rows * 2];
            _next = new ulong[_width * 2];
        }

        for (var at = first; at < end; at++)
        {
            _near[at - first] = WordSet.Of(text[at].Word);
            _next[at - first] = Bit(text[at].Word);
        }

        _near.AsSpan(end - first, reach + 1).Clear();
        _next.AsSpan(end - first, reach + 1).Clear();
        for (var row = 1; row < _rows; row++)
        {
            Double(_near.AsSpan((row - 1) * _width, _width), _near.AsSpan(row * _width, _width), 1 << (row - 1));
        }
    }

    /// <summary>Whether one of the words that a position needs is near when <paramref name="next"/> is the token behind it.</summary>
    public bool Allows(NeededWords needs, int next)
    {
        if (needs.Reach == 0)
        {
            return true;
        }

        if (needs.Reach == 1)
        {
            return (needs.Words & _next[next - _first]) != 0;
        }

        // two rows of a power of two cover any reach
        var row = BitOperations.Log2((uint)needs.Reach);
        var from = (row * _width) + next - _first;
        return sets[(int)needs.Words].Meets(_near[from] | _near[from + needs.Reach - (1 << row)]);
    }

    private static void Double(ReadOnlySpan<WordSet> half, Span<WordSet> whole, int shift)
    {
        var later = half[shift..];
        for (var i = 0; i < later.Length; i++)
        {
            whole[i] = half[i] | later[i];
        }

        half[^shift..].CopyTo(whole[^shift..]);
    }
}
