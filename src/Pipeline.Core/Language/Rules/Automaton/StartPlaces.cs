using System.Numerics;
using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Places where a match may begin, by its first token and narrowed by the second: many rules begin with <c>ngày</c> or a number,
/// few go on with the word that follows, and fewer with what they need behind that.
/// </summary>
/// <remarks>Plain loops: every LINQ operator over a value type is compiled anew at start-up, which costs more than the work.</remarks>
internal sealed class StartPlaces
{
    // what stands for the first word where a pattern begins with any number or any token
    private const ulong Number = 1;
    private const ulong Open = 2;
    private const int Shift = 23;

    private readonly StartIndex _always;
    private readonly StartIndex _bySecond;
    private readonly StartIndex _ifNumber;
    private readonly bool _hasNumbers;
    private readonly bool _hasOpen;

    public StartPlaces(Position[] positions, List<int> starts)
    {
        var gathered = new Gathered(starts.Count);
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
            Add(positions, first, start, gathered);
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
            places.AddRange(_bySecond[Pair(first, next.Word)]);
            if (next.Kind == TokenKind.Number)
            {
                places.AddRange(_ifNumber[first]);
            }
        }
    }

    private static void Add(Position[] positions, ulong first, int start, Gathered gathered)
    {
        if (positions[start].IsLast || !IsNarrowed(positions, start))
        {
            gathered.Always.Add((first, new Start(start, Start.Any)));
            return;
        }

        var takesNumber = false;
        foreach (var set in positions[start].Follow)
        {
            foreach (var next in set.Places)
            {
                takesNumber |= positions[next].Kind == PatternKind.Range;
                if (positions[next].Kind == PatternKind.Literal)
                {
                    gathered.AddOnce(Pair(first, positions[next].Word), new Start(start, next));
                }
            }
        }

        if (takesNumber)
        {
            gathered.IfNumber.Add((first, new Start(start, Start.Any)));
        }
    }

    // 64 bits of two hashes: as safe from meeting by chance as the words themselves
    private static ulong Pair(ulong first, ulong second) => first ^ BitOperations.RotateLeft(second, Shift);

    private static bool IsNarrowed(Position[] positions, int start)
    {
        // an annotation takes many tokens: the one after its first says nothing
        if (positions[start].Annotation is not null)
        {
            return false;
        }

        foreach (var set in positions[start].Follow)
        {
            foreach (var next in set.HasOthers ? set.Places : [])
            {
                if (positions[next].Kind is not PatternKind.Literal and not PatternKind.Range)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Places while they are gathered.</summary>
    private sealed class Gathered(int starts)
    {
        public List<(ulong Key, Start Start)> Always { get; } = new(starts);

        public List<(ulong Key, Start Start)> BySecond { get; } = new(starts * 2);

        public List<(ulong Key, Start Start)> IfNumber { get; } = [];

        /// <summary>Adds a place that two choices may lead to with one word ("[cuộc họp|cuộc gặp]") once for it.</summary>
        public void AddOnce(ulong pair, Start start)
        {
            for (var i = BySecond.Count - 1; i >= 0 && BySecond[i].Start.Place == start.Place; i--)
            {
                if (BySecond[i].Key == pair)
                {
                    BySecond[i] = (pair, start with { Second = Start.Any });
                    return;
                }
            }

            BySecond.Add((pair, start));
        }
    }
}
