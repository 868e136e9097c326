namespace Pipeline.Core.Articles.Cleaning;

/// <summary>What the outside of a line says of it.</summary>
internal static class LineShape
{
    /// <summary>Longest line that may be page chrome, in UTF-16 units.</summary>
    public const int ShortLine = 120;

    /// <summary>Headlines have 4 to this many words.</summary>
    public const int MaxHeadlineWords = 32;

    private const int MinHeadlineWords = 4;
    private const int MinParagraphWords = 40;
    private const string Closers = "\"'”’»)]";

    /// <summary>Words, counted by the spaces between them; never more than <paramref name="atMost"/>.</summary>
    public static int Words(ReadOnlySpan<char> line, int atMost = int.MaxValue)
    {
        var words = 0;
        var afterSpace = true;
        foreach (var unit in line)
        {
            var isSpace = unit <= ' ' || (unit > '~' && char.IsWhiteSpace(unit));
            if (afterSpace && !isSpace && ++words == atMost)
            {
                return words;
            }

            afterSpace = isSpace;
        }

        return words;
    }

    /// <summary>Whether the line closes with a sentence's end, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd().TrimEnd(Closers);
        return text is [.., '.' or '?' or '!' or '…' or ':' or ';'] || text.EndsWith("./");
    }

    /// <summary>A line like a headline: some words, no full stop.</summary>
    public static bool IsHeadlineLike(ReadOnlySpan<char> line)
    {
        var words = Words(line, MaxHeadlineWords + 1);
        var text = line.TrimEnd().TrimEnd(Closers);
        return words is >= MinHeadlineWords and <= MaxHeadlineWords && text is not [.., '.' or ':' or ';'] && !HasStop(line);
    }

    /// <summary>Whether a full stop stands inside; three of them leave something open: <c>Conte, Juventus và... Zidane</c>.</summary>
    private static bool HasStop(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf(". "); at >= 0;)
        {
            if (at < 2 || line[at - 1] != '.' || line[at - 2] != '.')
            {
                return true;
            }

            var next = line[(at + 1)..].IndexOf(". ");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>A line like a paragraph: it ends as a sentence does, or is long.</summary>
    public static bool IsParagraphLike(ReadOnlySpan<char> line) =>
        Words(line, MinParagraphWords) is var words && (words >= MinParagraphWords || (words >= 8 && EndsSentence(line)));
}
