namespace Pipeline.Core.Text.Normalizing;

/// <summary>Brings a text into the one form that is analysed; offsets go on pointing into the file as it was given.</summary>
public static class TextNormalizer
{
    /// <summary>Units normalised at a time: each step of a long text would be one more copy of the file, and twice that while it is built.</summary>
    private const int PieceLength = 1 << 14;

    /// <summary>Normalises a text of any length.</summary>
    public static ArticleText Normalize(ArticleText text) => Normalize(text, PieceLength);

    /// <summary>As <see cref="Normalize(ArticleText)"/>, in pieces of some <paramref name="pieceLength"/> units: 1 and up. All lengths give the same text.</summary>
    internal static ArticleText Normalize(ArticleText text, int pieceLength)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain(text.Value, new TextSpan(0, text.Value.Length)))
        {
            return TonePlacement.Unify(text);
        }

        var whole = new TextSpan(0, text.Value.Length);
        var builder = whole.Length > ArticleTextBuilder.LongestInPieces ? ArticleTextBuilder.Counting() : ArticleTextBuilder.Trying(whole.Length);
        var changes = Write(text, whole, pieceLength, builder);
        if (changes && builder.IsTooLong)
        {
            builder = ArticleTextBuilder.OfLength(builder.Length);
            Write(text, whole, pieceLength, builder);
        }

        return changes ? TonePlacement.Unify(builder.ToText(), isFresh: true) : TonePlacement.Unify(text);
    }

    /// <summary>Appends a part of a text normalised; no character lies on both sides of its ends.</summary>
    /// <returns>Whether anything changed.</returns>
    /// <remarks>Tones stay where they are: <see cref="TonePlacement"/> moves them once the text stands.</remarks>
    internal static bool Write(ArticleText text, TextSpan span, ArticleTextBuilder into) => Write(text, span, PieceLength, into);

    private static bool Write(ArticleText text, TextSpan span, int pieceLength, ArticleTextBuilder into)
    {
        var changes = false;
        foreach (var piece in Pieces(text.Value, span, pieceLength))
        {
            changes |= WritePiece(text, piece, into);
        }

        return changes;
    }

    private static bool WritePiece(ArticleText text, TextSpan span, ArticleTextBuilder into)
    {
        var piece = text.Value.AsSpan(span.Start, span.Length);
        if (!InvisibleCharacters.AnyIn(piece))
        {
            return Composition.Compose(text, span, into);
        }

        if (!Composition.MayChange(piece))
        {
            return InvisibleCharacters.Clear(text, span, into);
        }

        // Control characters, spaces and line ends first, so that nothing invisible stands between a letter and its marks.
        var cleared = new ArticleTextBuilder(span.Length);
        var changes = InvisibleCharacters.Clear(text, span, cleared);
        var part = cleared.ToText();
        return Composition.Compose(part, new TextSpan(0, part.Value.Length), into) | changes;
    }

    /// <summary>Whether nothing but tones may change: of a long text, most pieces.</summary>
    private static bool IsPlain(string value, TextSpan span)
    {
        var piece = value.AsSpan(span.Start, span.Length);
        return !InvisibleCharacters.AnyIn(piece) && !Composition.MayChange(piece);
    }

    private static IEnumerable<TextSpan> Pieces(string value, TextSpan span, int pieceLength)
    {
        for (var start = span.Start; start < span.End;)
        {
            var end = EndOf(value, start + pieceLength, span.End);
            yield return new TextSpan(start, end);
            start = end;
        }
    }

    /// <summary>
    /// The first place from <paramref name="from"/> on where a plain letter follows a space or line feed: no character, syllable or line end
    /// lies on both sides of it.
    /// </summary>
    private static int EndOf(string value, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (value[at - 1] is ' ' or '\n' && char.IsAsciiLetterOrDigit(value[at]))
            {
                return at;
            }
        }

        return end;
    }
}
