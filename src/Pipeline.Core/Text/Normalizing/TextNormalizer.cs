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
        if (text.Value.Length <= pieceLength || !(InvisibleCharacters.AnyIn(text.Value) || Composition.MayChange(text.Value)))
        {
            return Whole(text);
        }

        // Once to learn whether anything changes and how long the text becomes, once to write it in place.
        var (length, changes) = (0, false);
        foreach (var (span, piece) in Pieces(text, pieceLength))
        {
            length += piece.Value.Length;
            changes |= !text.Value.AsSpan(span.Start, span.Length).SequenceEqual(piece.Value);
        }

        return changes ? Written(text, pieceLength, length) : text;
    }

    private static ArticleText Written(ArticleText text, int pieceLength, int length)
    {
        var builder = ArticleTextBuilder.OfLength(length);
        foreach (var (_, piece) in Pieces(text, pieceLength))
        {
            builder.Append(piece, new TextSpan(0, piece.Value.Length));
        }

        return builder.ToText();
    }

    private static IEnumerable<(TextSpan Span, ArticleText Piece)> Pieces(ArticleText text, int pieceLength)
    {
        for (var start = 0; start < text.Value.Length;)
        {
            var end = EndOf(text.Value, start + pieceLength);
            var span = new TextSpan(start, end);
            var builder = new ArticleTextBuilder(span.Length);
            builder.Append(text, span);
            yield return (span, Whole(builder.ToText()));
            start = end;
        }
    }

    /// <summary>
    /// The first place from <paramref name="from"/> on where a plain letter follows a space or line feed: no character, syllable or line end
    /// lies on both sides of it.
    /// </summary>
    private static int EndOf(string value, int from)
    {
        for (var at = from; at < value.Length; at++)
        {
            if (value[at - 1] is ' ' or '\n' && char.IsAsciiLetterOrDigit(value[at]))
            {
                return at;
            }
        }

        return value.Length;
    }

    /// <summary>Control characters, spaces and line ends first, so that nothing invisible stands between a letter and its marks.</summary>
    private static ArticleText Whole(ArticleText text) =>
        TonePlacement.Unify(Composition.Compose(InvisibleCharacters.Clear(text)));
}
