using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Places where a match may begin with one word, narrowed by the token after it: many rules begin with <c>ngày</c> or a number,
/// few go on with the word that follows.
/// </summary>
/// <remarks>Plain loops: every LINQ operator over a value type is compiled anew at start-up, which costs more than the work.</remarks>
internal sealed class StartGroup
{
    private readonly WordIndex<List<int>> _bySecondWord = new();
    private readonly List<int> _ifNumber = [];
    private readonly List<int> _always = [];

    public StartGroup(Position[] positions, List<int> starts)
    {
        foreach (var start in starts)
        {
            Add(positions, start);
        }
    }

    /// <summary>Places that may go on whatever comes.</summary>
    public List<int> Always => _always;

    /// <summary>Places that may go on with <paramref name="second"/>, or null.</summary>
    public List<int>? With(in Token second) => _bySecondWord[second.Word];

    /// <summary>Places that may go on with a number, or null when <paramref name="second"/> is none.</summary>
    public List<int>? WithNumber(in Token second) => second.Kind == TokenKind.Number ? _ifNumber : null;

    private void Add(Position[] positions, int start)
    {
        if (positions[start].IsLast || !IsNarrowed(positions, start))
        {
            _always.Add(start);
            return;
        }

        var takesNumber = false;
        foreach (var next in positions[start].Follow)
        {
            if (positions[next].Kind == PatternKind.Range)
            {
                takesNumber = true;
            }
            else if (_bySecondWord.GetOrAdd(positions[next].Word) is var places && (places.Count == 0 || places[^1] != start))
            {
                places.Add(start);
            }
        }

        if (takesNumber)
        {
            _ifNumber.Add(start);
        }
    }

    private static bool IsNarrowed(Position[] positions, int start)
    {
        // an annotation takes many tokens: the one after its first says nothing
        if (positions[start].Annotation is not null)
        {
            return false;
        }

        foreach (var next in positions[start].Follow)
        {
            if (positions[next].Kind is not PatternKind.Literal and not PatternKind.Range)
            {
                return false;
            }
        }

        return true;
    }
}
