using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>"Trong chuyến thăm X của Thủ tướng A, Bộ trưởng B và ông C đã …": whose the visit is stands before the comma that ends the opening phrase.</summary>
internal static class OpeningVisit
{
    // "Trong khuôn khổ chuyến thăm chính thức Cộng hòa X của"
    private const int LongestOpening = 16;

    /// <summary>Whether the person at <paramref name="first"/> ends the opening phrase at the comma at <paramref name="end"/>, so that the one at <paramref name="next"/> begins the clause.</summary>
    public static bool EndsAt(ArticleReading article, int first, int end, int next)
    {
        if (first < 2 || article.Word(first - 1) is not "của" || article.Word(end) is not "," || article.Entities[article.EntityAt[first]].Kind != EntityKind.Person || article.Entities[article.EntityAt[next]].Kind != EntityKind.Person)
        {
            return false;
        }

        var at = first - 2;
        while (at > 0 && at > first - LongestOpening && !article.IsPunctuation(at) && !(article.Tokens[at].IsCapitalised && IsOpening(article, at)))
        {
            at--;
        }

        return article.Tokens[at].IsCapitalised && IsOpening(article, at) && article.HasPair(at, first, "chuyến", "thăm");
    }

    private static bool IsOpening(ArticleReading article, int at) => article.Word(at) is "trong" or "nhân" or "tại" or "sau" or "trước";
}
