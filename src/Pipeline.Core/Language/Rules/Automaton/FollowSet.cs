using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>The positions that follow the ends of one piece of a pattern. All these ends share it: a gap of ten words before a choice of twenty has the twenty once.</summary>
/// <param name="places">Indices of the positions, in the order of the pattern.</param>
internal sealed class FollowSet(int[] places)
{
    private bool _isNoted;

    public IReadOnlyList<int> Places => places;

    /// <summary>The words among the positions (<see cref="WordAhead.Bit"/>).</summary>
    public ulong Words { get; private set; }

    /// <summary>Whether a position among them takes more than one word.</summary>
    public bool HasOthers { get; private set; }

    /// <summary>Words of which one must follow here; null when a match can come of it whatever follows.</summary>
    public NeededWords? Needs { get; private set; }

    /// <summary>Its edges in the table, once they are laid there.</summary>
    public EdgeRange? Range { get; set; }

    /// <summary>To be called when all is known of the positions it leads to; later calls change nothing.</summary>
    public void Note(Position[] positions)
    {
        if (_isNoted)
        {
            return;
        }

        _isNoted = true;
        foreach (var place in places)
        {
            var isWord = positions[place].Kind == PatternKind.Literal;
            Words |= isWord ? WordAhead.Bit(positions[place].Word) : 0;
            HasOthers |= !isWord;
        }

        Needs = NeedsOf(positions);
    }

    private NeededWords? NeedsOf(Position[] positions)
    {
        var needs = new NeededWords(Words, 1);
        foreach (var place in HasOthers ? places : [])
        {
            if (positions[place].Kind == PatternKind.Literal)
            {
                continue;
            }

            if (positions[place].Needs.Words == 0)
            {
                return null;
            }

            needs = needs.Or(positions[place].Needs with { Reach = 1 + positions[place].Needs.Reach });
        }

        return needs;
    }
}
