using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Places where a match may begin, by its first token and narrowed by the second: many rules begin with <c>ngày</c> or a number,
/// few go on with the word that follows, and fewer with what they need behind that.
/// </summary>
internal sealed class StartPlaces
{
    /// <summary>What stands for the first word where a pattern begins with any number.</summary>
    public const ulong Number = 1;

    /// <summary>What stands for the first word where a pattern begins with any token.</summary>
    public const ulong Open = 2;

    private readonly StartIndex _always;
    private readonly StartIndex _bySecond;
    private readonly StartIndex _ifNumber;

    public StartPlaces(Position[] positions, Cell[] cells, List<int> starts)
    {
        var gathered = new GatheredStarts(positions, cells, starts.Count);
        foreach (var start in starts)
        {
            var first = positions[start].Kind switch
            {
                PatternKind.Literal => positions[start].Word,
                PatternKind.Range => Number,
                _ => Open,
            };
            HasNumbers |= first == Number;
            HasOpen |= first == Open;
            gathered.Add(first, start);
        }

        _always = new StartIndex(gathered.Always);
        _bySecond = new StartIndex(gathered.BySecond);
        _ifNumber = new StartIndex(gathered.IfNumber);
    }

    /// <summary>Whether a pattern begins with any number.</summary>
    public bool HasNumbers { get; }

    /// <summary>Whether a pattern begins with any token.</summary>
    public bool HasOpen { get; }

    /// <summary>Places that begin with <paramref name="first"/> and may go on with more than words and numbers.</summary>
    public ReadOnlySpan<Start> Always(ulong first) => _always[first];

    /// <summary>Places that begin with <paramref name="first"/> and may go on with the word <paramref name="second"/>.</summary>
    public ReadOnlySpan<Start> BySecond(ulong first, ulong second) => _bySecond[GatheredStarts.Pair(first, second)];

    /// <summary>Places that begin with <paramref name="first"/> and may go on with a number.</summary>
    public ReadOnlySpan<Start> IfNumber(ulong first) => _ifNumber[first];
}
