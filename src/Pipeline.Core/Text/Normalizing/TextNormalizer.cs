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
        if (text.Value.Length <= pieceLength || IsPlain(text.Value, new TextSpan(0, text.Value.Length)))
        {
            return TonePlacement.Unify(Composed(text));
        }

        // Once to learn whether more than tones changes and how long the text becomes, once to write it in place.
        var (length, changes) = (0, false);
        foreach (var span in Pieces(text.Value, pieceLength))
        {
            var part = IsPlain(text.Value, span) ? null : Part(text, span).Value;
            length += part?.Length ?? span.Length;
            changes |= part is not null && !text.Value.AsSpan(span.Start, span.Length).SequenceEqual(part);
        }

        return TonePlacement.Unify(changes ? Written(text, pieceLength, length) : text, isFresh: changes);
    }

    private static ArticleText Written(ArticleText text, int pieceLength, int length)
    {
        var builder = ArticleTextBuilder.OfLength(length);
        foreach (var span in Pieces(text.Value, pieceLength))
        {
            if (IsPlain(text.Value, span))
            {
                builder.Append(text, span);
                continue;
            }

            var part = Part(text, span);
            builder.Append(part, new TextSpan(0, part.Value.Length));
        }

        return builder.ToText();
    }

    /// <summary>Whether nothing but tones may change: of a long text, most pieces.</summary>
    private static bool IsPlain(string value, TextSpan span)
    {
        var piece = value.AsSpan(span.Start, span.Length);
        return !InvisibleCharacters.AnyIn(piece) && !Composition.MayChange(piece);
    }

    private static ArticleText Part(ArticleText text, TextSpan span)
    {
        var builder = new ArticleTextBuilder(span.Length);
        builder.Append(text, span);
        return Composed(builder.ToText());
    }

    private static IEnumerable<TextSpan> Pieces(string value, int pieceLength)
    {
        for (var start = 0; start < value.Length;)
        {
            var end = EndOf(value, start + pieceLength);
            yield return new TextSpan(start, end);
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
    private static ArticleText Composed(ArticleText text) => Composition.Compose(InvisibleCharacters.Clear(text));
}
