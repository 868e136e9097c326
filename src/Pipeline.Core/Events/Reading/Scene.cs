using Pipeline.Core.Articles;
using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Where police and courts without a country are at home: where the sentences before take place, whichever country the page is about.</summary>
internal sealed class Scene(ArticleReading article)
{
    private const int FarthestWords = 60;

    // "ở trung tâm thành phố X"
    private const int FarthestPreposition = 4;

    // a page is about one country when every so-manieth party is of it
    private const int PartiesOfHome = 3;

    // "cuộc đảo chính quân sự ở"
    private const int FarthestCoup = 3;

    private bool? _isRoundUp;
    private (EntityMention? Country, bool IsRead) _only;
    private (EntityMention? Country, bool IsRead) _headlined;
    private (EntityMention? Country, bool IsRead) _coup;

    /// <summary>"chính quyền quân sự ở Niamey", "cuộc đảo chính tại Niger": the country in which soldiers took power; null when the article says it of none.</summary>
    public EntityMention? Coup
    {
        get
        {
            _coup = _coup.IsRead ? _coup : (OfCoup(), true);
            return _coup.Country;
        }
    }

    /// <summary>"Bạo loạn ở Honiara: Australia đưa quân": the country where the headline says that it happens, though others act in it; null when it names no place behind <c>tại</c> or <c>ở</c>, or several countries, or a meeting: the hosts of one arrest nobody.</summary>
    public EntityMention? Headlined
    {
        get
        {
            _headlined = _headlined.IsRead ? _headlined : (OfHeadline(), true);
            return _headlined.Country;
        }
    }

    /// <summary>In a round-up the country of the last place behind <c>tại</c> or <c>ở</c> shortly before <paramref name="at"/>; else the only one of such places in the article; null when neither is plain.</summary>
    public EntityMention? Before(int at)
    {
        if ((_isRoundUp ??= IsRoundUp()) && Last(Math.Max(0, at - FarthestWords), at) is { } last)
        {
            return last;
        }

        // roles are read sentence by sentence, and the whole article is looked through once
        _only = _only.IsRead ? _only : (Only(1, article.Tokens.Count), true);
        return _only.Country;
    }

    private bool IsRoundUp()
    {
        var parties = article.Analysis.Entities.Count(mention => mention.Country.Length > 0);
        return article.Analysis.Entities.Count(mention => mention.Country == article.Home.Country) * PartiesOfHome < parties;
    }

    private EntityMention? Last(int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            if (CountryAt(at) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    private EntityMention? OfHeadline()
    {
        foreach (var block in article.Analysis.Article.Blocks)
        {
            if (block.Kind == BlockKind.Title)
            {
                var (first, end) = article.Tokens.Inside(block.Span);
                return IsOfTalks(first, end) || Only(first + 1, end) is not { } there || IsOthers(first, there) ? null : there;
            }
        }

        return null;
    }

    // "Ý bắt giữ trùm mafia ở Brazil": the state that opens the headline acts; not where somebody is arrested there ("bị bắt ở Brazil")
    private bool IsOthers(int first, EntityMention there)
    {
        if (article.EntityAt[first] < 0 || article.Entities[article.EntityAt[first]] is not { Kind: EntityKind.Country } actor || actor.Country == there.Country)
        {
            return false;
        }

        for (var at = first; article.Tokens[at].Span.Start < there.Span.Start; at++)
        {
            if (article.Word(at) is "bị")
            {
                return false;
            }
        }

        return true;
    }

    private EntityMention? OfCoup()
    {
        for (var at = 0; at + 1 < article.Tokens.Count; at++)
        {
            if ((article.Word(at), article.Word(at + 1)) is ("đảo", "chính") or ("binh", "biến") or ("quyền", "quân") or ("chính", "biến"))
            {
                for (var place = at + 2; place <= at + 2 + FarthestCoup && place < article.Tokens.Count && !article.IsPunctuation(place); place++)
                {
                    if (CountryAt(place) is { } country)
                    {
                        return country;
                    }
                }
            }
        }

        return null;
    }

    private bool IsOfTalks(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (RoleWords.Talks.Contains(article.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    private EntityMention? Only(int first, int end)
    {
        EntityMention? only = null;
        for (var at = first; at < end; at++)
        {
            var country = CountryAt(at);
            if (country is not null && only is not null && country.Country != only.Country)
            {
                return null;
            }

            only = country ?? only;
        }

        return only;
    }

    // the country of the place that begins here, where it is said that something is there
    private EntityMention? CountryAt(int at)
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
