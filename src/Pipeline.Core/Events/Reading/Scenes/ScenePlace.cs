using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading.Scenes;

/// <summary>Places of which it is said that something is there, behind <c>tại</c> or <c>ở</c>.</summary>
internal static class ScenePlace
{
    // "ở trung tâm thành phố X"
    private const int FarthestPreposition = 4;

    /// <summary>The country of the last such place in [<paramref name="first"/>, <paramref name="end"/>), tokens; null when there is none.</summary>
    public static EntityMention? Last(ArticleReading article, int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            if (CountryAt(article, at) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>The country of all such places in [<paramref name="first"/>, <paramref name="end"/>), tokens; null when there is none, or several.</summary>
    public static EntityMention? Only(ArticleReading article, int first, int end)
    {
        EntityMention? only = null;
        for (var at = first; at < end; at++)
        {
            var country = CountryAt(article, at);
            if (country is not null && only is not null && country.Country != only.Country)
            {
                return null;
            }

            only = country ?? only;
        }

        return only;
    }

    /// <summary>The country of the place that begins at <paramref name="at"/>, where it is said that something is there.</summary>
    public static EntityMention? CountryAt(ArticleReading article, int at)
    {
        if (article.EntityAt[at] < 0 || article.EntityAt[at - 1] == article.EntityAt[at] || article.Entities[article.EntityAt[at]] is not { Kind: EntityKind.Place or EntityKind.Country } mention)
        {
            return null;
        }

        for (var before = at - 1; before >= 0 && before >= at - FarthestPreposition && !article.IsPunctuation(before) && article.EntityAt[before] < 0; before--)
        {
            if (article.Word(before) is "tại" or "ở")
            {
                return HomeCountry.AsCountry(mention);
            }
        }

        return null;
    }
}
