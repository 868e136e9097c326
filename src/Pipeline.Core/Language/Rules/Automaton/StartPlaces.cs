using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Places where a match may begin, by its first token and narrowed by the second: many rules begin with <c>ngày</c> or a number,
/// few go on with the word that follows, and fewer with what they need behind that.
/// </summary>
internal sealed class StartPlaces
{
    // what stands for the first word where a pattern begins with any number or any token
    private const ulong Number = 1;
    private const ulong Open = 2;

    private readonly StartIndex _always;
    private readonly StartIndex _bySecond;
    private readonly StartIndex _ifNumber;
    private readonly bool _hasNumbers;
    private readonly bool _hasOpen;

    public StartPlaces(Position[] positions, List<int> starts)
    {
        var gathered = new GatheredStarts(positions, starts.Count);
        foreach (var start in starts)
        {
            var first = positions[start].Kind switch
            {
                PatternKind.Literal => positions[start].Word,
                PatternKind.Range => Number,
                _ => Open,
            };
            _hasNumbers |= first == Number;
            _hasOpen |= first == Open;
            gathered.Add(first, start);
        }

        _always = new StartIndex(gathered.Always);
        _bySecond = new StartIndex(gathered.BySecond);
        _ifNumber = new StartIndex(gathered.IfNumber);
    }

    /// <summary>Enters every place that may begin with <paramref name="first"/> and go on with <paramref name="second"/>.</summary>
    /// <param name="first">The token a match would begin with.</param>
    /// <param name="second">The token behind it, or null at the end of the text.</param>
    /// <param name="places">Takes the places; cleared first.</param>
    public void Find(in Token first, Token? second, List<Start> places)
    {
        places.Clear();
        Find(first.Word, second, places);
        if (_hasNumbers && first.Kind == TokenKind.Number)
        {
            Find(Number, second, places);
        }

        if (_hasOpen)
        {
            Find(Open, second, places);
        }
    }

    private void Find(ulong first, Token? second, List<Start> places)
    {
        places.AddRange(_always[first]);
        if (second is { } next)
        {
            places.AddRange(_bySecond[GatheredStarts.Pair(first, next.Word)]);
            if (next.Kind == TokenKind.Number)
            {
                places.AddRange(_ifNumber[first]);
            }
        }
    }
}
