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
            foreach (var next in positions[i].Follow)
            {
                next.Note(positions);
            }

            positions[i].Needs = NeedsOf(positions[i]);
            longest = Math.Max(longest, positions[i].Needs.Reach);
        }

        return longest;
    }

    private static FarWords NeedsOf(Position position)
    {
        // an annotation takes any number of tokens
        if (position.IsLast || position.Annotation is not null)
        {
            return default;
        }

        var needs = default(FarWords);
        foreach (var next in position.Follow)
        {
            if (next.Needs is not { } one)
            {
                return default;
            }

            needs = needs.Or(one);
        }

        return needs;
    }
}
