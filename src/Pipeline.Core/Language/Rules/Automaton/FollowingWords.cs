using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Language.Rules.Automaton;

/// <summary>Notes at each position which words can and which must follow it, so that a run need not ask each position that could come next.</summary>
internal static class FollowingWords
{
    /// <returns>The greatest number of tokens within which words that must follow do.</returns>
    public static int Note(Position[] positions)
    {
        var longest = 0;

        // whatever follows a position stands behind it in the table
        for (var i = positions.Length - 1; i >= 0; i--)
        {
            NoteNext(positions, positions[i]);
            NoteNeeds(positions, positions[i]);
            longest = Math.Max(longest, positions[i].Reach);
        }

        return longest;
    }

    private static void NoteNext(Position[] positions, Position position)
    {
        var others = 0;
        foreach (var next in position.Follow)
        {
            position.FollowWords |= IsWord(positions[next]) ? WordAhead.Bit(positions[next].Word) : 0;
            others += IsWord(positions[next]) ? 0 : 1;
        }

        position.FollowOthers = others == 0 ? [] : others == position.Follow.Length ? position.Follow : Array.FindAll(position.Follow, next => !IsWord(positions[next]));
    }

    private static void NoteNeeds(Position[] positions, Position position)
    {
        // an annotation takes any number of tokens
        if (position.IsLast || position.Annotation is not null)
        {
            return;
        }

        var (needs, reach) = (position.FollowWords, 1);
        foreach (var other in position.FollowOthers)
        {
            if (positions[other].Needs == 0)
            {
                return;
            }

            needs |= positions[other].Needs;
            reach = Math.Max(reach, 1 + positions[other].Reach);
        }

        (position.Needs, position.Reach) = (needs, reach);
    }

    private static bool IsWord(Position position) => position.Kind == PatternKind.Literal;
}
