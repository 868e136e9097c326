namespace Pipeline.Core.Events.Reading;

/// <summary>Finds where a bracket closes.</summary>
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
}
