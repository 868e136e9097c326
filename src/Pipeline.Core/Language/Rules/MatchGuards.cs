using Pipeline.Core.Language.Rules.Patterns;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Rules;

/// <summary>What must hold around a match.</summary>
internal static class MatchGuards
{
    /// <summary>Whether a rule asks for anything around it.</summary>
    public static bool Has(Rule rule) => rule.NotPrecededBy.Length + rule.NotFollowedBy.Length + rule.PrecededBy.Length + rule.FollowedBy.Length > 0;

    /// <summary>Whether what a rule asks for stands around the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public static bool Allow(Rule rule, TokenizedText text, int first, int end) =>
        !Precedes(rule.NotPrecededBy, text, first)
        && !Follows(rule.NotFollowedBy, text, end)
        && (rule.PrecededBy.Length == 0 || Precedes(rule.PrecededBy, text, first))
        && (rule.FollowedBy.Length == 0 || Follows(rule.FollowedBy, text, end));

    /// <summary>Whether no number is cut by the edges of the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public static bool IsWhole(TokenizedText text, int first, int end) => StartsWhole(text, first) && EndsWhole(text, end);

    private static bool Precedes(PatternNode[] patterns, TokenizedText text, int first)
    {
        foreach (var pattern in patterns)
        {
            if (ContextMatcher.EndsAt(pattern, text, first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(PatternNode[] patterns, TokenizedText text, int end)
    {
        foreach (var pattern in patterns)
        {
            if (ContextMatcher.StartsAt(pattern, text, end))
            {
                return true;
            }
        }

        return false;
    }

    // a number at the edge is the whole number: never the 14 of 3.14, the 2 of 1/2, the 35 of Su-35, the 20 of G20
    private static bool StartsWhole(TokenizedText text, int first)
    {
        if (text[first].Kind != TokenKind.Number || !text[first].IsGlued)
        {
            return true;
        }

        ref readonly var before = ref text[first - 1];
        if (before.Kind == TokenKind.Word)
        {
            return false;
        }

        return !IsJoint(text, first - 1) || !before.IsGlued || text[first - 2].Kind == TokenKind.Punctuation
            || (IsStop(text, first - 1) && text[first - 2].Kind == TokenKind.Word);
    }

    private static bool EndsWhole(TokenizedText text, int end)
    {
        if (text[end - 1].Kind != TokenKind.Number || end >= text.Count || !text[end].IsGlued)
        {
            return true;
        }

        if (text[end].Kind == TokenKind.Word || text.WordAt(end) is "%")
        {
            return false;
        }

        // "ngày 5.Ông" ends a sentence, "5.000" is one number, "5-Ông" and "5/Ông" stay whole words
        return !IsJoint(text, end) || end + 1 >= text.Count || !text[end + 1].IsGlued
            || text[end + 1].Kind == TokenKind.Punctuation || (IsStop(text, end) && text[end + 1].Kind == TokenKind.Word);
    }

    private static bool IsJoint(TokenizedText text, int at) => text.WordAt(at) is "." or "," or ":" or "/" or "-" or "\u2013";

    private static bool IsStop(TokenizedText text, int at) => text.WordAt(at) is "." or "," or ":";
}
