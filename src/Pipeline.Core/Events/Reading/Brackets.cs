namespace Pipeline.Core.Events.Reading;

/// <summary>Finds where a bracket opens and closes.</summary>
internal static class Brackets
{
    /// <summary>The token of the closing mark for the one at <paramref name="open"/>; null when none stands before <paramref name="end"/> and within <paramref name="most"/> tokens.</summary>
    public static int? Close(ArticleReading article, int open, int end, int most)
    {
        for (var at = open + 1; at < end && at < open + most; at++)
        {
            if (article.Word(at) is ")")
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The token of the opening mark for the one at <paramref name="close"/>; null when none stands at <paramref name="first"/> or behind it and within <paramref name="most"/> tokens.</summary>
    public static int? Open(ArticleReading article, int close, int first, int most)
    {
        for (var at = close - 1; at >= first && at > close - most; at--)
        {
            if (article.Word(at) is "(")
            {
                return at;
            }
        }

        return null;
    }
}
