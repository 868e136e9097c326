namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>All patterns of a rule set in one table, with an index from a text's token to the places where a match may begin.</summary>
internal sealed class PatternAutomaton
{
    public PatternAutomaton(Position[] positions, SlotInfo[] slots, List<int> starts)
    {
        Positions = positions;
        Slots = slots;
        Reach = FollowingWords.Note(positions);
        Table = new CellTable(positions);
        Starts = new StartPlaces(positions, Table.Cells, starts);
    }

    public Position[] Positions { get; }

    public SlotInfo[] Slots { get; }

    /// <summary>The greatest reach of <see cref="Position.Needs"/>.</summary>
    public int Reach { get; }

    /// <summary>The positions as a run reads them.</summary>
    public CellTable Table { get; }

    /// <summary>Where a match may begin.</summary>
    public StartPlaces Starts { get; }
}
