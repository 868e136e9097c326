using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>The positions that follow the ends of one piece of a pattern. All these ends share it: a gap of ten words before a choice of twenty has the twenty once.</summary>
/// <param name="places">Indices of the positions, in the order of the pattern.</param>
internal sealed class FollowSet(int[] places)
{
    private const int NotLaid = -1;

    private FarWords _needs;
    private bool _isNoted;
    private bool _isOpen;

    public ReadOnlySpan<int> Places => places;

    /// <summary>The words among the positions (<see cref="WordAhead.Bit"/>).</summary>
    public ulong Words { get; private set; }

    /// <summary>Whether a position among them takes more than one word.</summary>
    public bool HasOthers { get; private set; }

    /// <summary>Words of which one must follow here; null when a match can come of it whatever follows.</summary>
    public FarWords? Needs => _isOpen ? null : _needs;

    /// <summary>First of its edges in the table; negative until they are laid there.</summary>
    public int FirstEdge { get; set; } = NotLaid;

    /// <summary>Its edges in the table.</summary>
    public EdgeRange Range => new(FirstEdge, places.Length, HasOthers ? WordAhead.AnyWord : Words);

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
            if (isWord)
            {
                Words |= WordAhead.Bit(positions[place].Word);
                _needs = _needs.Or(new FarWords(WordSet.Of(positions[place].Word), WordAhead.Bit(positions[place].Word), 1));
            }

            HasOthers |= !isWord;
        }

        NoteNeeds(positions);
    }

    private void NoteNeeds(Position[] positions)
    {
        foreach (var place in HasOthers ? places : [])
        {
            if (positions[place].Kind == PatternKind.Literal)
            {
                continue;
            }

            if (positions[place].Needs.Reach == 0)
            {
                _isOpen = true;
                return;
            }

            _needs = _needs.Or(positions[place].Needs with { Reach = 1 + positions[place].Needs.Reach });
        }
    }
}
