using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Where police and courts without a country are at home: where the sentences before take place, whichever country the page is about.</summary>
internal static class Scene
{
    private const int FarthestWords = 60;

    // "ở trung tâm thành phố X"
    private const int FarthestPreposition = 4;

    // a page is about one country when every so-manieth party is of it
    private const int PartiesOfHome = 3;

    /// <summary>In a round-up the country of the last place behind <c>tại</c> or <c>ở</c> shortly before <paramref name="at"/>; else the only one of such places in the article; null when neither is plain.</summary>
    public static EntityMention? Before(ArticleReading article, int at) =>
        (IsRoundUp(article) ? Last(article, Math.Max(0, at - FarthestWords), at) : null) ?? Only(article);

    private static bool IsRoundUp(ArticleReading article)
    {
        var parties = article.Analysis.Entities.Count(mention => mention.Country.Length > 0);
        return article.Analysis.Entities.Count(mention => mention.Country == article.Home.Country) * PartiesOfHome < parties;
    }

    private static EntityMention? Last(ArticleReading article, int first, int end)
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

    private static EntityMention? Only(ArticleReading article)
    {
        EntityMention? only = null;
        for (var at = 1; at < article.Tokens.Count; at++)
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

    // the country of the place that begins here, where it is said that something is there
    private static EntityMention? CountryAt(ArticleReading article, int at)
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
