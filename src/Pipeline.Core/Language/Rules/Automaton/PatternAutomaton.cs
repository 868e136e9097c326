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
        Forget(positions);
    }

    public Position[] Positions { get; }

    public SlotInfo[] Slots { get; }

    /// <summary>The greatest reach of <see cref="Position.Needs"/>.</summary>
    public int Reach { get; }

    /// <summary>The positions as a run reads them.</summary>
    public CellTable Table { get; }

    /// <summary>Where a match may begin.</summary>
    public StartPlaces Starts { get; }

    // a run reads the table: what it was laid out from is half of what the rules would keep in memory
    private static void Forget(Position[] positions)
    {
        foreach (var position in positions)
        {
            position.Follow = [];
        }
    }
}
