namespace Pipeline.Core.Events.Reading;

/// <summary>Asks the tokens [first, end) of an article for words; an empty or negative range has none.</summary>
internal static class WordRange
{
    /// <summary>Whether one of <paramref name="words"/>, in lower case, stands there.</summary>
    public static bool Has(this ArticleReading article, int first, int end, params ReadOnlySpan<string> words)
    {
        for (var at = first; at < end; at++)
        {
            if (words.Contains(article.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of <paramref name="words"/>, in lower case, stands there.</summary>
    public static bool Has(this ArticleReading article, int first, int end, IReadOnlySet<string> words)
    {
        for (var at = first; at < end; at++)
        {
            if (words.Contains(article.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two words, in lower case, stand there side by side.</summary>
    public static bool HasPair(this ArticleReading article, int first, int end, string one, string other)
    {
        for (var at = first; at + 1 < end; at++)
        {
            if (article.Word(at) == one && article.Word(at + 1) == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a function word of one of <paramref name="kinds"/> begins there.</summary>
    public static bool HasCue(this ArticleReading article, int first, int end, CueKinds kinds)
    {
        for (var at = first; at < end; at++)
        {
            if (article.Is(at, kinds))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but words of <paramref name="words"/>, in lower case, stands there.</summary>
    public static bool HasOnly(this ArticleReading article, int first, int end, params ReadOnlySpan<string> words)
    {
        for (var at = first; at < end; at++)
        {
            if (!words.Contains(article.Word(at)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the token is the hyphen or slash of a name written in one: <c>Su-24</c>, <c>F/A-18</c>.</summary>
    public static bool IsWithinName(this ArticleReading article, int at) =>
        at > 0 && at + 1 < article.Tokens.Count && article.Word(at) is "/" or "-" && article.Tokens[at - 1].End == article.Tokens[at].Start && article.Tokens[at].End == article.Tokens[at + 1].Start;

    /// <summary>Whether a punctuation mark stands there; that within a name (<c>Su-24</c>) is none.</summary>
    public static bool HasMark(this ArticleReading article, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (article.IsPunctuation(at) && !article.IsWithinName(at))
            {
                return true;
            }
        }

        return false;
    }
}
