using System.Numerics;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules.Patterns;

/// <summary>Tests the words before and after a match. It walks with sets of token positions, so it never goes back.</summary>
/// <remarks>A set is one machine word, a bit for each number of tokens from the start: every candidate of a match is tested, so nothing may be allocated.</remarks>
internal static class ContextMatcher
{
    /// <summary>Tokens that a pattern may reach away from the match.</summary>
    public const int Farthest = 63;

    private const ulong Start = 1;

    /// <summary>Whether the pattern fits the tokens from <paramref name="token"/> on, on the same line.</summary>
    public static bool StartsAt(PatternNode pattern, TokenizedText text, int token) =>
        token < text.Count && Walk(pattern, text, token, Start, forward: true) != 0;

    /// <summary>Whether the pattern fits the tokens that end just before <paramref name="token"/>, on the same line.</summary>
    public static bool EndsAt(PatternNode pattern, TokenizedText text, int token) =>
        token > 0 && Walk(pattern, text, token, Start, forward: false) != 0;

    /// <summary>The most tokens that <paramref name="pattern"/> can take.</summary>
    public static int Reach(PatternNode pattern)
    {
        var sum = 0;
        var most = 0;
        foreach (var child in pattern.Children)
        {
            var one = Reach(child);
            sum += one;
            most = Math.Max(most, one);
        }

        return pattern.Kind switch
        {
            PatternKind.Sequence => sum,
            PatternKind.Choice or PatternKind.Optional or PatternKind.Slot => most,
            _ => 1,
        };
    }

    private static ulong Walk(PatternNode node, TokenizedText text, int token, ulong from, bool forward)
    {
        switch (node.Kind)
        {
            case PatternKind.Sequence:
                for (var i = 0; i < node.Children.Count && from != 0; i++)
                {
                    from = Walk(node.Children[forward ? i : node.Children.Count - 1 - i], text, token, from, forward);
                }

                return from;
            case PatternKind.Choice:
                return Choose(node, text, token, from, forward);
            case PatternKind.Optional:
                return from | Walk(node.Children[0], text, token, from, forward);
            case PatternKind.Slot:
                return Walk(node.Children[0], text, token, from, forward);
            default:
                return Step(node, text, token, from, forward);
        }
    }

    private static ulong Choose(PatternNode node, TokenizedText text, int token, ulong from, bool forward)
    {
        var reached = 0UL;
        for (var i = 0; i < node.Children.Count; i++)
        {
            reached |= Walk(node.Children[i], text, token, from, forward);
        }

        return reached;
    }

    private static ulong Step(PatternNode node, TokenizedText text, int token, ulong from, bool forward)
    {
        var reached = 0UL;
        for (var left = from; left != 0; left &= left - 1)
        {
            var passed = BitOperations.TrailingZeroCount(left);
            reached |= Takes(node, text, forward ? token + passed : token - passed, forward) ? Start << passed << 1 : 0;
        }

        return reached;
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
