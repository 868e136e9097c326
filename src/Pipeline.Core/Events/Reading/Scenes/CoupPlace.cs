using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading.Scenes;

/// <summary>The country in which soldiers took power.</summary>
internal static class CoupPlace
{
    // "cuộc đảo chính quân sự ở"
    private const int FarthestCoup = 3;

    /// <summary>That of the first coup said to be somewhere; null when the article tells of none.</summary>
    public static EntityMention? Find(ArticleReading article)
    {
        for (var at = 0; at + 1 < article.Tokens.Count; at++)
        {
            if ((article.Word(at), article.Word(at + 1)) is ("đảo", "chính") or ("binh", "biến") or ("quyền", "quân") or ("chính", "biến"))
            {
                for (var place = at + 2; place <= at + 2 + FarthestCoup && place < article.Tokens.Count && !article.IsPunctuation(place); place++)
                {
                    if (ScenePlace.CountryAt(article, place) is { } country)
                    {
                        return country;
                    }
                }
            }
        }

        return null;
    }
}
