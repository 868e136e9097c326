using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading.Scenes;

/// <summary>Places of which it is said that something is there, behind <c>tại</c> or <c>ở</c>.</summary>
internal static class ScenePlace
{
    // "ở trung tâm thành phố X"
    private const int FarthestPreposition = 4;

    // "nhóm họp trực tiếp tại", "hội nghị cấp cao ASEAN ở"
    private const int FarthestMeeting = 5;

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
                return IsElsewhere(article, before) ? null : HomeCountry.AsCountry(mention);
            }
        }

        return null;
    }

    /// <summary>"cuộc họp cấp cao của khối ở X", "bác sĩ sống tại X": whether what stands before the preposition at <paramref name="preposition"/> is a meeting of guests, or where somebody lives; police of that country do nothing there.</summary>
    public static bool IsElsewhere(ArticleReading article, int preposition)
    {
        if (RoleWords.Residing.Contains(article.Word(preposition - 1)))
        {
            return true;
        }

        for (var at = preposition - 1; at >= 0 && at >= preposition - FarthestMeeting && !article.IsPunctuation(at); at--)
        {
            // "nói trong cuộc họp báo tại X": who tells of his own work does so at home
            if (RoleWords.Meetings.Contains(article.Word(at)) && article.Word(at + 1) is not "báo")
            {
                return true;
            }
        }

        return false;
    }
}
