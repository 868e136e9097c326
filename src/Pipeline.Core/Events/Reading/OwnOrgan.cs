using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>"Thủ tướng Iraq đề nghị quốc hội họp", "nghị sĩ Mỹ yêu cầu chính phủ": who speaks of an organ of state without a country, or commands it, means his own, whichever country the page is about.</summary>
internal static class OwnOrgan
{
    /// <summary>The state of whoever stands before the noun at [<paramref name="first"/>, …) and can only mean its own; null when another's may be meant.</summary>
    public static EntityMention? Of(ArticleReading article, int sentenceFirst, int first)
    {
        for (var at = first - 1; at >= sentenceFirst; at--)
        {
            if (article.EntityAt[at] >= 0)
            {
                var subject = article.Entities[article.EntityAt[at]];
                return subject.Country.Length > 0 && !IsAbroad(subject) && (IsInner(article, subject) || IsHouse(article, first) || IsCommanded(article, first)) ? HomeCountry.AsCountry(subject) : null;
            }

            if (article.Word(at) is ";" or "\u2026")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Ông X bị chính lính cận vệ của mình bắt giữ": the state of the person before whose own the noun at [<paramref name="first"/>, <paramref name="end"/>) is; null when it is said to be nobody's own.</summary>
    public static EntityMention? OfOwner(ArticleReading article, int sentenceFirst, int first, int end)
    {
        if ((article.Word(end), article.Word(end + 1)) is not ("của", "mình"))
        {
            return null;
        }

        for (var at = first - 1; at >= sentenceFirst; at--)
        {
            if (article.EntityAt[at] >= 0 && article.Entities[article.EntityAt[at]] is { Kind: EntityKind.Person, Country.Length: > 0 } owner)
            {
                return HomeCountry.AsCountry(owner);
            }
        }

        return null;
    }

    // parliament, opposition, those who were in office: they address the government at home
    private static bool IsInner(ArticleReading article, EntityMention subject) => subject switch
    {
        { Kind: EntityKind.Organization } => subject.Office is "parliament" or "army" or "party",
        { Kind: EntityKind.Person } => subject.Office is "member of parliament" or "senator" or "opposition leader" or "speaker of the house" or "speaker of the senate" or "majority leader"
            || article.Word(article.Tokens.FirstAt(subject.Span.Start)) is "cựu" or "nguyên",
        _ => false,
    };

    // whose work is with other states
    private static bool IsAbroad(EntityMention subject) =>
        subject.Kind is not (EntityKind.Person or EntityKind.Organization) || subject.Office is "foreign minister" or "deputy foreign minister" or "ambassador" or "special envoy" or "foreign ministry" or "embassy" or "foreign ministry spokesperson" or "secretary-general" or "";

    private static bool IsHouse(ArticleReading article, int first) =>
        (article.Word(first), article.Word(first + 1)) is ("quốc", "hội") or ("hạ", "viện") or ("thượng", "viện") or ("nghị", "viện") or ("nội", "các");

    // "ra lệnh cho quân đội", "đặt quân đội trong tình trạng báo động"
    private static bool IsCommanded(ArticleReading article, int first)
    {
        var verb = article.Word(first - 1) is "cho" ? first - 2 : first - 1;
        return RoleWords.Commanding.Contains(article.Word(verb));
    }
}
