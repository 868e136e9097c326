namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>The positions of an automaton as a run reads them: flat tables instead of objects all over the memory.</summary>
internal sealed class CellTable
{
    private readonly List<EdgeRange> _ranges;
    private readonly List<Edge> _edges;

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
    }

    public Cell[] Cells { get; }

    public EdgeRange[] Ranges { get; }

    public Edge[] Edges { get; }

    private Cell Lay(Position[] positions, Position position)
    {
        var words = 0UL;
        foreach (var set in position.Follow)
        {
            Lay(positions, set);
            words |= set.Range.Words;
        }

        var (needed, reach) = position.Needs;
        var marks = (position.IsLast ? CellMarks.Last : CellMarks.None) | (position.IsSure ? CellMarks.Sure : CellMarks.None);
        if (position.Follow.Length > 1)
        {
            foreach (var set in position.Follow)
            {
                _ranges.Add(set.Range);
            }

            return new Cell(needed == 0 ? words : needed, needed == 0 ? 0 : reach, _ranges.Count - position.Follow.Length, position.Follow.Length, marks | CellMarks.Split);
        }

        var range = position.Follow.Length == 0 ? default : position.Follow[0].Range;
        return new Cell(needed == 0 ? words : needed, needed == 0 ? 0 : reach, range.First, range.Count, marks);
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
