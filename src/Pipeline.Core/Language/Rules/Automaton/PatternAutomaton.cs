using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>All patterns of a rule set in one table, with an index from a text's token to the places where a match may begin.</summary>
internal sealed class PatternAutomaton
{
    private readonly WordIndex _byWord;
    private readonly int[] _numbers;
    private readonly int[] _open;

    public PatternAutomaton(Position[] positions, SlotInfo[] slots, IEnumerable<int> starts)
    {
        Positions = positions;
        Slots = slots;
        var byKind = starts.ToLookup(start => positions[start].Kind);
        _byWord = new WordIndex(byKind[PatternKind.Literal].Select(start => (positions[start].Word, start)));
        _numbers = [.. byKind[PatternKind.Range]];
        _open = [.. byKind.Where(group => group.Key is not PatternKind.Literal and not PatternKind.Range).SelectMany(group => group)];
    }

    public Position[] Positions { get; }

    public SlotInfo[] Slots { get; }

    /// <summary>Places whose first token may be this one, by its word.</summary>
    public ReadOnlySpan<int> StartingWith(in Token token) => _byWord[token.Word];

    /// <summary>Places that may begin with this token whatever word it is.</summary>
    public ReadOnlySpan<int> StartingWithAny => _open;

    /// <summary>Places that begin with a number.</summary>
    public ReadOnlySpan<int> StartingWithNumber => _numbers;
}
