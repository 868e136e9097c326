using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>
/// Places where a match may begin with one word, narrowed by the token after it: many rules begin with <c>ngày</c> or a number,
/// few go on with the word that follows.
/// </summary>
internal sealed class StartGroup
{
    private readonly WordIndex<int[]> _bySecondWord;
    private readonly int[] _ifNumber;
    private readonly int[] _always;

    public StartGroup(Position[] positions, IReadOnlyList<int> starts)
    {
        // an annotation takes many tokens: the one after its first says nothing
        _always = [.. starts.Where(start => positions[start].IsLast || positions[start].Annotation is not null
            || Follows(positions, start).Any(next => !IsIndexed(next.Kind)))];
        _ifNumber = [.. starts.Except(_always).Where(start => Follows(positions, start).Any(next => next.Kind == PatternKind.Range))];
        _bySecondWord = new(starts.Except(_always)
            .SelectMany(start => Follows(positions, start).Where(next => next.Kind == PatternKind.Literal).Select(next => (next.Word, start)).Distinct())
            .GroupBy(entry => entry.Word, entry => entry.start)
            .Select(group => (group.Key, group.ToArray())));
    }

    /// <summary>Places that may go on whatever comes.</summary>
    public ReadOnlySpan<int> Always => _always;

    /// <summary>Places that may go on with <paramref name="second"/>.</summary>
    public ReadOnlySpan<int> With(in Token second) => _bySecondWord[second.Word];

    /// <summary>Places that may go on with a number, when <paramref name="second"/> is one.</summary>
    public ReadOnlySpan<int> WithNumber(in Token second) => second.Kind == TokenKind.Number ? _ifNumber : [];

    private static IEnumerable<Position> Follows(Position[] positions, int start) => positions[start].Follow.Select(next => positions[next]);

    private static bool IsIndexed(PatternKind kind) => kind is PatternKind.Literal or PatternKind.Range;
}
