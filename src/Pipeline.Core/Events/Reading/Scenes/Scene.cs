using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading.Scenes;

/// <summary>Where police and courts without a country are at home: where the sentences before take place, whichever country the page is about.</summary>
internal sealed class Scene(ArticleReading article)
{
    private const int FarthestWords = 60;

    // a page is about one country when every so-manieth party is of it
    private const int PartiesOfHome = 3;

    private bool? _isRoundUp;
    private (EntityMention? Country, bool IsRead) _only;
    private (EntityMention? Country, bool IsRead) _headlined;
    private (EntityMention? Country, bool IsRead) _coup;

    /// <summary>"chính quyền quân sự ở Niamey", "cuộc đảo chính tại Niger": the country in which soldiers took power; null when the article says it of none.</summary>
    public EntityMention? Coup
    {
        get
        {
            _coup = _coup.IsRead ? _coup : (CoupPlace.Find(article), true);
            return _coup.Country;
        }
    }

    /// <summary>"Bạo loạn ở Honiara: Australia đưa quân": the country where the headline says that it happens, though others act in it; null when it names no place behind <c>tại</c> or <c>ở</c>, or several countries, or a meeting: the hosts of one arrest nobody.</summary>
    public EntityMention? Headlined
    {
        get
        {
            _headlined = _headlined.IsRead ? _headlined : (HeadlinePlace.Find(article), true);
            return _headlined.Country;
        }
    }

    /// <summary>In a round-up the country of the last place behind <c>tại</c> or <c>ở</c> shortly before <paramref name="at"/>; else the only one of such places in the article; null when neither is plain.</summary>
    public EntityMention? Before(int at)
    {
        if ((_isRoundUp ??= IsRoundUp()) && ScenePlace.Last(article, Math.Max(0, at - FarthestWords), at) is { } last)
        {
            return last;
        }

        // roles are read sentence by sentence, and the whole article is looked through once
        _only = _only.IsRead ? _only : (ScenePlace.Only(article, 1, article.Tokens.Count), true);
        return _only.Country;
    }

    private bool IsRoundUp()
    {
        var parties = article.Analysis.Entities.Count(mention => mention.Country.Length > 0);
        return article.Analysis.Entities.Count(mention => mention.Country == article.Home.Country) * PartiesOfHome < parties;
    }
}
