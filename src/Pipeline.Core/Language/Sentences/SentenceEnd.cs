using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Sentences;

/// <summary>Decides whether a full stop, question mark, exclamation mark or ellipsis ends a sentence.</summary>
internal static class SentenceEnd
{
    private static readonly SentenceWords Words = SentenceWords.Shared;

    public static bool IsTerminator(TokenizedText tokens, int at) => tokens.WordAt(at) is "." or "!" or "?" or "…";

    /// <param name="tokens">The tokens.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="at">The terminator.</param>
    /// <param name="next">First token after it and its closing quotes; on the same line.</param>
    /// <param name="marks">Open quotes and brackets.</param>
    public static bool IsEnd(TokenizedText tokens, int first, int at, int next, OpenMarks marks)
    {
        if (at == first || GoesOn(tokens, next) || marks.InBrackets(tokens, at))
        {
            return false;
        }

        // an ellipsis, also written "...", ends a sentence only before a capital
        if (tokens.WordAt(at) is not "." || tokens.WordAt(at + 1) is "." || tokens.WordAt(at - 1) is ".")
        {
            return StartsSentence(tokens, next);
        }

        return next == at + 1 && tokens[next].IsGlued
            ? EndsGlued(tokens, at, next)
            : !IsListNumber(tokens, first, at) && !BelongsToWord(tokens, at, next);
    }

    // “… .” ông nói; “…?”, bà hỏi; “…!” - ông thêm
    private static bool GoesOn(TokenizedText tokens, int next)
    {
        if (tokens.WordAt(next) is "," or ";" or ":" or "%")
        {
            return true;
        }

        if (tokens.WordAt(next) is "-" or "–" or "—")
        {
            return next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Word && !tokens[next + 1].IsCapitalised;
        }

        return tokens[next].Kind == TokenKind.Word && !tokens[next].IsCapitalised && tokens.WordAt(next - 1) is not ".";
    }

    private static bool StartsSentence(TokenizedText tokens, int next) =>
        tokens[next].Kind == TokenKind.Word ? tokens[next].IsCapitalised : tokens[next].Kind == TokenKind.Punctuation;

    // "Putin.Ông Trump" ends, "TP.HCM", "3.000", "baomoi.com" and "U.S" do not
    private static bool EndsGlued(TokenizedText tokens, int at, int next)
    {
        ref readonly var after = ref tokens[next];
        if (after.Kind == TokenKind.Punctuation)
        {
            return tokens.WordAt(next) is "“" or "\"" or "-" or "–" or "•";
        }

        if (!after.IsCapitalised || Words.IsDomain(after))
        {
            return false;
        }

        ref readonly var before = ref tokens[at - 1];
        var mayBeShort = Words.IsAbbreviation(before) || before.Length == 1 || (before.IsAllCapitals && before.Length <= 3);
        return before.Kind != TokenKind.Word || !mayBeShort || Words.IsOpener(after);
    }

    // "1. Ông Trump": the number opens an item of a list
    private static bool IsListNumber(TokenizedText tokens, int first, int at) =>
        at == first + 1 && (tokens[first].Kind == TokenKind.Number || tokens[first].Length == 1) && tokens[at].IsGlued;

    private static bool BelongsToWord(TokenizedText tokens, int at, int next)
    {
        ref readonly var before = ref tokens[at - 1];
        if (before.Kind != TokenKind.Word || !tokens[at].IsGlued)
        {
            return false;
        }

        // "Đông Nam Á. Ba nước": the continent is no initial
        var isInitial = before.Length == 1 && before.IsCapitalised && char.IsAscii(tokens.WordAt(at - 1)[0]) && tokens[next].IsCapitalised;
        return (isInitial || Words.IsAbbreviation(before)) && (!Words.IsOpener(tokens[next]) || IsSpelt(tokens, next));
    }

    // "A. Cô-bi-a-cốp": the first syllable of a spelt name opens no sentence
    private static bool IsSpelt(TokenizedText tokens, int at) =>
        at + 2 < tokens.Count && tokens.WordAt(at + 1) is "-" && tokens[at + 1].IsGlued && tokens[at + 2].IsGlued && !tokens[at + 2].IsCapitalised;
}
