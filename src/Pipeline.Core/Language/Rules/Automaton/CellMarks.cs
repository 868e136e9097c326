namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>What a <see cref="Cell"/> is.</summary>
[Flags]
internal enum CellMarks : byte
{
    None = 0,

    /// <summary>A match may end here.</summary>
    Last = 1,

    /// <summary>It takes every token that an edge to it may take.</summary>
    Sure = 2,

    /// <summary>What follows it is several ranges of edges, not one.</summary>
    Split = 4,

    /// <summary>It stands within a slot.</summary>
    Caught = 8,

    /// <summary>Nothing follows it: a match that comes here ends here.</summary>
    Ends = 16,
}
