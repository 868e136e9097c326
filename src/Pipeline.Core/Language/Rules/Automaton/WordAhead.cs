using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Looks ahead for the words that a pattern still needs: <c>đưa … vào danh sách</c> is given up at once where no <c>vào</c> is near,
/// which is nearly everywhere, and not carried along over ten tokens.
/// </summary>
/// <remarks>Sets of words are 64 bits, one for many words: a word may seem to be there and not be, never the other way round.</remarks>
internal sealed class WordAhead(int reach)
{
    private const int BitsShift = 58;

    private ulong[] _near = [];
    private int _first;

    /// <summary>Notes at each position the words of which one must follow it.</summary>
    /// <returns>How many tokens behind a position they may stand.</returns>
    public static int Need(Position[] positions)
    {
        // whatever follows a position stands behind it in the table
        var reaches = new int[positions.Length];
        var longest = 0;
        for (var i = positions.Length - 1; i >= 0; i--)
        {
            reaches[i] = Need(positions, reaches, positions[i]);
            longest = Math.Max(longest, reaches[i]);
        }

        return longest;
    }

    /// <summary>Makes ready for the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public void Over(TokenizedText text, int first, int end)
    {
        if (_near.Length <= end - first)
        {
            _near = new ulong[(end - first + 1) * 2];
        }

        _first = first;
        Array.Clear(_near, 0, end - first + 1);
        for (var at = first; at < end; at++)
        {
            var bit = Bit(text[at].Word);
            for (var before = Math.Max(first, at - reach + 1); before <= at; before++)
            {
                _near[before - first] |= bit;
            }
        }
    }

    /// <summary>Whether a match can come of <paramref name="position"/> when <paramref name="next"/> is the token behind it.</summary>
    public bool Allows(Position position, int next) => position.Needs == 0 || (position.Needs & _near[next - _first]) != 0;

    private static int Need(Position[] positions, int[] reaches, Position position)
    {
        // an annotation takes any number of tokens
        if (position.IsLast || position.Annotation is not null)
        {
            return 0;
        }

        var (needs, reach) = (0UL, 0);
        foreach (var next in position.Follow)
        {
            var isWord = positions[next].Kind == PatternKind.Literal;
            var further = isWord ? Bit(positions[next].Word) : positions[next].Needs;
            if (further == 0 || positions[next].Annotation is not null)
            {
                return 0;
            }

            needs |= further;
            reach = Math.Max(reach, isWord ? 1 : 1 + reaches[next]);
        }

        position.Needs = needs;
        return reach;
    }

    private static ulong Bit(ulong word) => 1UL << (int)(word >> BitsShift);
}
