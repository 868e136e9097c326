using System.Numerics;
using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>The starts of all patterns while they are gathered, by what tells that they are worth a try.</summary>
/// <remarks>Plain loops: every LINQ operator over a value type is compiled anew at start-up, which costs more than the work.</remarks>
/// <param name="positions">All positions, with what follows them noted.</param>
/// <param name="cells">The same positions as a run reads them.</param>
/// <param name="starts">About how many will come.</param>
internal sealed class GatheredStarts(Position[] positions, Cell[] cells, int starts)
{
    private const int Shift = 23;

    /// <summary>By the first word: those that may go on with more than words and numbers.</summary>
    public List<(ulong Key, Start Start)> Always { get; } = new(starts);

    /// <summary>By <see cref="Pair"/> of the first two words.</summary>
    public List<(ulong Key, Start Start)> BySecond { get; } = new(starts * 2);

    /// <summary>By the first word: those that may go on with a number.</summary>
    public List<(ulong Key, Start Start)> IfNumber { get; } = [];

    /// <summary>The key of two words.</summary>
    /// <remarks>64 bits of two hashes: as safe from meeting by chance as the words themselves.</remarks>
    public static ulong Pair(ulong first, ulong second) => first ^ BitOperations.RotateLeft(second, Shift);

    /// <summary>Adds the place <paramref name="start"/>, which takes the word <paramref name="first"/>.</summary>
    public void Add(ulong first, int start)
    {
        if (positions[start].IsLast || !IsNarrowed(start))
        {
            Always.Add((first, After(start)));
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
                    AddPair(Pair(first, positions[next].Word), start, next);
                }
            }
        }

        if (takesNumber)
        {
            IfNumber.Add((first, After(start)));
        }
    }

    // a first word that is only a word need not be walked over: a run begins at the second
    private void AddPair(ulong pair, int first, int second)
    {
        if (positions[first].IsSure && positions[first].Slot < 0)
        {
            BySecond.Add((pair, new Start(second, cells[second].Needs, 2, isSecond: true)));
            return;
        }

        AddOnce(pair, new Start(first, cells[second].Needs, 2));
    }

    private Start After(int place) => new(place, cells[place].Needs, 1);

    private bool IsNarrowed(int start)
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

    // a place that two choices may lead to with one word ("[cuộc họp|cuộc gặp]") stands once for it
    private void AddOnce(ulong pair, Start start)
    {
        for (var i = BySecond.Count - 1; i >= 0 && BySecond[i].Start.Place == start.Place; i--)
        {
            if (BySecond[i].Key == pair)
            {
                BySecond[i] = (pair, After(start.Place));
                return;
            }
        }

        BySecond.Add((pair, start));
    }
}
