namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>The positions of an automaton as a run reads them: flat tables instead of objects all over the memory.</summary>
internal sealed class CellTable
{
    private readonly List<EdgeRange> _ranges;
    private readonly List<Edge> _edges;
    private readonly List<WordSet> _sets = [];

    /// <summary>Lays out positions of which <see cref="FollowingWords"/> has noted what follows.</summary>
    public CellTable(Position[] positions)
    {
        Cells = new Cell[positions.Length];
        _ranges = new List<EdgeRange>(positions.Length / 2);
        _edges = new List<Edge>(positions.Length);
        for (var i = 0; i < positions.Length; i++)
        {
            Cells[i] = Lay(positions, positions[i]);
        }

        Ranges = [.. _ranges];
        Edges = [.. _edges];
        Sets = [.. _sets];
    }

    public Cell[] Cells { get; }

    public EdgeRange[] Ranges { get; }

    public Edge[] Edges { get; }

    /// <summary>Words of which one must follow within several tokens.</summary>
    public WordSet[] Sets { get; }

    private Cell Lay(Position[] positions, Position position)
    {
        var marks = (position.IsLast ? CellMarks.Last : CellMarks.None) | (position.IsSure ? CellMarks.Sure : CellMarks.None) | (position.Slot >= 0 ? CellMarks.Caught : CellMarks.None);
        if (position.Follow.Length == 0)
        {
            return new Cell(words: 0, reach: 0, position.Rule, count: 0, marks | CellMarks.Ends);
        }

        var words = 0UL;
        foreach (var set in position.Follow)
        {
            Lay(positions, set);
            words |= set.Range.Words;
        }

        var reach = position.Needs.Reach;
        words = reach == 0 ? words : reach == 1 ? position.Needs.Near : SetOf(position.Needs.Words);
        if (position.Follow.Length > 1)
        {
            foreach (var set in position.Follow)
            {
                _ranges.Add(set.Range);
            }

            return new Cell(words, reach, _ranges.Count - position.Follow.Length, position.Follow.Length, marks | CellMarks.Split);
        }

        var range = position.Follow[0].Range;
        return new Cell(words, reach, range.First, range.Count, marks);
    }

    // the places of a gap, and the words that may stand before it, need the same words
    private ulong SetOf(WordSet words)
    {
        if (_sets.Count == 0 || !_sets[^1].Is(words))
        {
            _sets.Add(words);
        }

        return (ulong)_sets.Count - 1;
    }

    private void Lay(Position[] positions, FollowSet set)
    {
        if (set.FirstEdge >= 0)
        {
            return;
        }

        set.FirstEdge = _edges.Count;
        foreach (var place in set.Places)
        {
            _edges.Add(new Edge(positions[place], place));
        }
    }
}
