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
            _hasNumbers |= first == Number;
            _hasOpen |= first == Open;
            gathered.Add(first, start);
        }

        _always = new StartIndex(gathered.Always);
        _bySecond = new StartIndex(gathered.BySecond);
        _ifNumber = new StartIndex(gathered.IfNumber);
    }

    /// <summary>Finds every place that may begin with a token and go on with the one behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The token a match would begin with.</param>
    /// <param name="limit">One past the last token that a match may take.</param>
    /// <param name="places">Takes the places; cleared first.</param>
    public void Find(TokenizedText text, int start, int limit, List<Start> places)
    {
        places.Clear();
        Find(text[start].Word, text, start + 1, limit, places);
        if (_hasNumbers && text[start].Kind == TokenKind.Number)
        {
            Find(Number, text, start + 1, limit, places);
        }

        if (_hasOpen)
        {
            Find(Open, text, start + 1, limit, places);
        }
    }

    private void Find(ulong first, TokenizedText text, int second, int limit, List<Start> places)
    {
        places.AddRange(_always[first]);
        if (second < limit)
        {
            places.AddRange(_bySecond[GatheredStarts.Pair(first, text[second].Word)]);
            if (text[second].Kind == TokenKind.Number)
            {
                places.AddRange(_ifNumber[first]);
            }
        }
    }
}
