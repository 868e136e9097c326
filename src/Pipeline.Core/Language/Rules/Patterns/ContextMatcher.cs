using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Patterns;

/// <summary>Tests the words before and after a match. It walks with sets of token positions, so it never goes back.</summary>
internal static class ContextMatcher
{
    /// <summary>Whether the pattern fits the tokens from <paramref name="token"/> on, on the same line.</summary>
    public static bool StartsAt(PatternNode pattern, TokenizedText text, int token) =>
        token < text.Count && Walk(pattern, text, [token], forward: true).Count > 0;

    /// <summary>Whether the pattern fits the tokens that end just before <paramref name="token"/>, on the same line.</summary>
    public static bool EndsAt(PatternNode pattern, TokenizedText text, int token) =>
        token > 0 && Walk(pattern, text, [token], forward: false).Count > 0;

    private static SortedSet<int> Walk(PatternNode node, TokenizedText text, SortedSet<int> from, bool forward)
    {
        switch (node.Kind)
        {
            case PatternKind.Sequence:
                foreach (var child in forward ? node.Children : node.Children.Reverse())
                {
                    from = Walk(child, text, from, forward);
                }

                return from;
            case PatternKind.Choice:
                return [.. node.Children.SelectMany(child => Walk(child, text, from, forward))];
            case PatternKind.Optional:
                return [.. from, .. Walk(node.Children[0], text, from, forward)];
            case PatternKind.Slot:
                return Walk(node.Children[0], text, from, forward);
            default:
                return [.. from.Where(at => Takes(node, text, at, forward)).Select(at => forward ? at + 1 : at - 1)];
        }
    }

    private static bool Takes(PatternNode node, TokenizedText text, int at, bool forward)
    {
        // going back, the border to the word already passed must not be a line end; going on, neither
        var index = forward ? at : at - 1;
        if (index < 0 || index >= text.Count || (at < text.Count && text[at].StartsLine))
        {
            return false;
        }

        ref readonly var token = ref text[index];
        return (!node.Glued || token.IsGlued) && node.Kind switch
        {
            PatternKind.Literal => token.Word == node.Word && (!node.NeedsCapital || token.IsCapitalised),
            PatternKind.Range => token.Kind == TokenKind.Number && token.Number >= node.Low && token.Number <= node.High,
            PatternKind.Word => token.Kind == TokenKind.Word,
            PatternKind.Capital => token.Kind == TokenKind.Word && token.IsCapitalised,
            PatternKind.Plain => token.Kind != TokenKind.Punctuation,
            PatternKind.Any => true,
            _ => false,
        };
    }
}
