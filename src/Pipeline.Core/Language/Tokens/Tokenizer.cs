namespace Pipeline.Core.Language.Tokens;

/// <summary>Splits a text into words, numbers and single punctuation marks in one pass.</summary>
/// <remarks>Letters and digits always part (<c>20h30</c> is three tokens, <c>G20</c> two); <see cref="TokenFlags.Glued"/> tells that they touched. Two words written as one (<see cref="GluedWords"/>) part as if a space stood between.</remarks>
public static class Tokenizer
{
    // room for most texts; names, of which thousands are read at start-up, have three or four
    private const int LettersAToken = 4;
    private const int FewTokens = 4;

    /// <summary>The tokens of <paramref name="text"/>; any string is fine, also an empty one.</summary>
    public static TokenizedText Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new Token[(text.Length / LettersAToken) + FewTokens];
        var count = 0;
        var at = 0;
        var flags = TokenFlags.StartsLine;
        while (at < text.Length)
        {
            var unit = text[at];
            if (Letters.IsSpace(unit))
            {
                flags = (flags & TokenFlags.StartsLine) | (Letters.IsLineEnd(unit) ? TokenFlags.StartsLine : TokenFlags.None);
                at++;
                continue;
            }

            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, count * 2);
            }

            var token = Next(text, at, flags);
            var cut = token.Kind == TokenKind.Word && token.Length >= GluedWords.Shortest ? GluedWords.Cut(text.AsSpan(at, token.Length)) : 0;
            token = cut > 0 ? Word(text, at, at + cut, flags) : token;
            tokens[count++] = token;
            at = token.End;
            flags = cut > 0 ? TokenFlags.None : TokenFlags.Glued;
        }

        Array.Resize(ref tokens, count);
        return new TokenizedText(text, tokens);
    }

    /// <summary>The one token that begins at <paramref name="start"/>, which holds no white space.</summary>
    internal static Token Next(string text, int start, TokenFlags flags)
    {
        var unit = text[start];
        if (Letters.IsLetter(unit))
        {
            return Word(text, start, text.Length, flags);
        }

        return Letters.IsDigit(unit)
            ? Number(text, start, flags)
            : new Token(WordId.Finish(WordId.Add(WordId.Begin(), unit)), start, start + 1, -1, TokenKind.Punctuation, flags);
    }

    private static Token Word(string text, int start, int end, TokenFlags flags)
    {
        var hash = WordId.Begin();
        var at = start;
        var capitals = 0;
        var before = '\0';
        for (; at < end && Letters.IsLetter(text[at]); at++)
        {
            var lower = Letters.Lower(text[at]);
            capitals += lower == text[at] ? 0 : 1;
            before = WordId.Spelt(lower, before, at - start);
            hash = WordId.Add(hash, before);
        }

        flags |= Letters.IsCapital(text[start]) ? TokenFlags.Capitalised : TokenFlags.None;
        flags |= capitals > 1 && capitals == at - start ? TokenFlags.AllCapitals : TokenFlags.None;
        return new Token(WordId.Finish(hash), start, at, -1, TokenKind.Word, flags);
    }

    private static Token Number(string text, int start, TokenFlags flags)
    {
        var hash = WordId.Begin();
        var at = start;
        var value = 0L;
        for (; at < text.Length && Letters.IsDigit(text[at]); at++)
        {
            hash = WordId.Add(hash, text[at]);
            value = Math.Min((value * 10) + (text[at] - '0'), int.MaxValue);
        }

        return new Token(WordId.Finish(hash), start, at, (int)value, TokenKind.Number, flags);
    }
}
