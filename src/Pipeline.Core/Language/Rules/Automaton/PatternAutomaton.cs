using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>All patterns of a rule set in one table, with an index from a text's token to the places where a match may begin.</summary>
internal sealed class PatternAutomaton
{
    private readonly WordIndex<StartSlot> _byWord = new();
    private readonly StartGroup? _numbers;
    private readonly StartGroup? _open;

    public PatternAutomaton(Position[] positions, SlotInfo[] slots, List<int> starts)
    {
        Positions = positions;
        Slots = slots;
        Reach = FollowingWords.Note(positions);
        var numbers = new List<int>();
        var open = new List<int>();
        var words = new List<StartSlot>();
        foreach (var start in starts)
        {
            switch (positions[start].Kind)
            {
                case PatternKind.Literal:
                    var slot = _byWord.GetOrAdd(positions[start].Word);
                    slot.Starts.Add(start);
                    words.Add(slot);
                    break;
                case PatternKind.Range:
                    numbers.Add(start);
                    break;
                default:
                    open.Add(start);
                    break;
            }
        }

        foreach (var word in words)
        {
            word.Group ??= new StartGroup(positions, word.Starts);
        }

        _numbers = numbers.Count == 0 ? null : new StartGroup(positions, numbers);
        _open = open.Count == 0 ? null : new StartGroup(positions, open);
    }

    public Position[] Positions { get; }

    public SlotInfo[] Slots { get; }

    /// <summary>The greatest <see cref="Position.Reach"/>.</summary>
    public int Reach { get; }

    /// <summary>Places whose first token is this word, or null.</summary>
    public StartGroup? StartingWith(in Token token) => _byWord[token.Word]?.Group;

    /// <summary>Places that begin with a number, or null when the token is none.</summary>
    public StartGroup? StartingWithNumber(in Token token) => token.Kind == TokenKind.Number ? _numbers : null;

    /// <summary>Places that may begin with any word, or null.</summary>
    public StartGroup? StartingWithAny => _open;

    /// <summary>The places of one word while they are gathered, and their group once all are known.</summary>
    private sealed class StartSlot
    {
        public List<int> Starts { get; } = [];

        public StartGroup? Group { get; set; }
    }
}
