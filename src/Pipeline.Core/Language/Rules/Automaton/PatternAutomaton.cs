using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>All patterns of a rule set in one table, with an index from a text's token to the places where a match may begin.</summary>
internal sealed class PatternAutomaton
{
    private readonly WordIndex<StartGroup> _byWord;
    private readonly StartGroup? _numbers;
    private readonly StartGroup? _open;

    public PatternAutomaton(Position[] positions, SlotInfo[] slots, IEnumerable<int> starts)
    {
        Positions = positions;
        Slots = slots;
        var byKind = starts.ToLookup(start => positions[start].Kind);
        _byWord = new(byKind[PatternKind.Literal].GroupBy(start => positions[start].Word)
            .Select(group => (group.Key, new StartGroup(positions, [.. group]))));
        _numbers = Group([.. byKind[PatternKind.Range]]);
        _open = Group([.. byKind.Where(group => group.Key is not PatternKind.Literal and not PatternKind.Range).SelectMany(group => group)]);
    }

    public Position[] Positions { get; }

    public SlotInfo[] Slots { get; }

    /// <summary>Places whose first token is this word, or null.</summary>
    public StartGroup? StartingWith(in Token token) => _byWord[token.Word];

    /// <summary>Places that begin with a number, or null when the token is none.</summary>
    public StartGroup? StartingWithNumber(in Token token) => token.Kind == TokenKind.Number ? _numbers : null;

    /// <summary>Places that may begin with any word, or null.</summary>
    public StartGroup? StartingWithAny => _open;

    private StartGroup? Group(int[] starts) => starts.Length == 0 ? null : new StartGroup(Positions, starts);
}
