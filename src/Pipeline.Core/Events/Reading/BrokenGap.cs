using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Events.Reading;

/// <summary>Whether the words of a pattern belong together across its gap: a comma or stop in it parts them, the one of "10.000 cảnh sát" does not, and so does a clause that begins there.</summary>
internal static class BrokenGap
{
    /// <summary>Whether a match has no gap, or one that nothing parts.</summary>
    public static bool IsWhole(TokenizedText tokens, RuleMatch match)
    {
        if (match.Slot("gap") is not { } gap)
        {
            return true;
        }

        for (var at = gap.First; at < gap.End; at++)
        {
            // "tăng cường không kích sau khi một căn cứ quân sự …": another clause has begun
            if ((tokens[at].Kind == TokenKind.Punctuation && Parts(tokens, at)) || LowerWord.Of(tokens.WordAt(at)) is "khi")
            {
                return false;
            }
        }

        return !HoldsClosing(tokens, match, gap);
    }

    // "trục xuất đại sứ X và triệu hồi đại sứ": the words that close the pattern stand in its gap already, where the shorter match ends
    private static bool HoldsClosing(TokenizedText tokens, RuleMatch match, SlotValue gap)
    {
        if (match.End - gap.End < 2)
        {
            return false;
        }

        var (before, last) = (LowerWord.Of(tokens.WordAt(match.End - 2)), LowerWord.Of(tokens.WordAt(match.End - 1)));
        for (var at = gap.First; at + 1 < gap.End; at++)
        {
            if (LowerWord.Of(tokens.WordAt(at)) == before && LowerWord.Of(tokens.WordAt(at + 1)) == last)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Parts(TokenizedText tokens, int at)
    {
        var mark = tokens.Text[tokens[at].Start];
        return (!tokens[at].IsGlued && mark is not ('“' or '"' or '”' or '-' or '(' or ')'))
            || (mark is ',' or ';' or ':' or '.' && at + 1 < tokens.Count && !tokens[at + 1].IsGlued);
    }
}
