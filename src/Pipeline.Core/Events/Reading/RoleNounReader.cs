using Pipeline.Core.Events.Reading.Scenes;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>Makes mentions of common nouns that act for somebody (<c>cảnh sát</c>: the state where it happens).</summary>
internal static class RoleNounReader
{
    /// <summary>Role of people who are no party; their mention only fills the place in the clause.</summary>
    public const string Nobody = "nobody";

    /// <summary>Rule of their mentions.</summary>
    public const string NobodyRule = RulePrefix + Nobody;

    /// <summary>How the rules of all mentions made here begin.</summary>
    public const string RulePrefix = "role-noun.";

    /// <summary>Rule of mentions that stand for a state.</summary>
    public const string StateRule = RulePrefix + State;

    private const int NoEntity = -1;

    private const string State = "state";
    private const string Readers = "readers";
    private const string Local = "local";
    private const string Host = "host";
    private const string Junta = "junta";

    public static void Read(ArticleReading article, int sentenceFirst, int sentenceEnd, List<(string Role, int First, int End)> nouns)
    {
        if (nouns.Count == 0)
        {
            return;
        }

        var named = PlaceOf(article, sentenceFirst, sentenceEnd);
        var place = named ?? article.Home;
        IEnumerable<(string Role, int First, int End)> longestFirst = nouns.Count == 1 ? nouns : nouns.OrderByDescending(noun => noun.End - noun.First);
        foreach (var (role, first, end) in longestFirst)
        {
            if (!article.EntityAt.AsSpan(first, end - first).ContainsAnyExcept(NoEntity) && !(role is State or Readers or Local or Host or Junta && (OpensList(article, end, sentenceEnd) || IsOfPerson(article, end, sentenceEnd) || JoinsOrgan(article, end, sentenceEnd, nouns)))
                && !(role == Nobody && IsMembers(article, end, sentenceEnd)) && !(role != Nobody && (IsFormer(article, first, sentenceFirst) || IsOfOffice(article, first, sentenceFirst))))
            {
                var home = role switch
                {
                    Readers => Own(article) ?? place,
                    Host => named ?? article.Scene.Before(sentenceFirst) ?? HostOf(article) ?? place,
                    Junta when named is null && article.Scene.Coup is { } coup => coup,
                    Local or Junta => named ?? (article.Home.Country == HomeCountry.ReadersCode ? null : article.Scene.Before(sentenceFirst)) ?? place,
                    State when named is null => OwnOrgan.Of(article, sentenceFirst, first) ?? place,
                    _ => place,
                };
                article.Add(Mention(article, role is Readers or Local or Host or Junta ? State : role, first, end, OwnOrgan.OfOwner(article, sentenceFirst, first, end) ?? CountryOf(article, end, sentenceEnd, home)), first, end);
            }
        }
    }

    // "quân đội ba nước Việt Nam, Lào và Campuchia": the states that follow are the parties
    private static bool OpensList(ArticleReading article, int end, int sentenceEnd)
    {
        var at = end;
        // "binh sĩ biên phòng hai nước"
        while (at + 2 < sentenceEnd && article.Word(at) is "của" or "biên" or "phòng" or "đặc" or "nhiệm" or "vũ" or "trang")
        {
            at++;
        }

        return at + 2 < sentenceEnd && article.Word(at) is "hai" or "ba" or "bốn" or "năm" or "các" or "cả" or "2" or "3" or "4"
            && (article.EntityAt[at + 1] >= 0 || article.Word(at + 1) is "nước" or "bên" or "phía" && article.EntityAt[at + 2] >= 0);
    }

    // "chính phủ của Thủ tướng X", of whom no list tells where he rules: not that of the state the page is about
    private static bool IsOfPerson(ArticleReading article, int end, int sentenceEnd) =>
        end + 1 < sentenceEnd && article.Word(end) is "của" && article.EntityAt[end + 1] is >= 0 and var entity && article.Entities[entity] is { Kind: EntityKind.Person, Name.Length: > 0, Country.Length: 0 };

    // "cựu lính thủy đánh bộ bị bắt", "nguyên thẩm phán": a man who was one acts for nobody
    private static bool IsFormer(ArticleReading article, int first, int sentenceFirst) => first > sentenceFirst && article.Word(first - 1) is "cựu" or "nguyên";

    // "tân Chủ tịch UBND tỉnh cam kết", "Bí thư Huyện ủy": who heads the body speaks for himself
    private static bool IsOfOffice(ArticleReading article, int first, int sentenceFirst) =>
        first > sentenceFirst && (article.Word(first - 1) is "thư" || (first > sentenceFirst + 1 && (article.Word(first - 2), article.Word(first - 1)) is ("chủ", "tịch") or ("chủ", "nhiệm") or ("văn", "phòng") or ("đại", "biểu")));

    // "các nước thành viên (của) Liên minh X": the body of which they are members acts
    private static bool IsMembers(ArticleReading article, int end, int sentenceEnd) =>
        end + 3 < sentenceEnd && (article.Word(end), article.Word(end + 1)) is ("thành", "viên")
        && article.EntityAt[article.Word(end + 2) is "của" or "thuộc" ? end + 3 : end + 2] >= 0;

    // "hải quân và không quân Hàn Quốc", "quân đội, cảnh sát và tình báo X": the organ that names the state stands for those before it
    private static bool JoinsOrgan(ArticleReading article, int end, int sentenceEnd, List<(string Role, int First, int End)> nouns)
    {
        for (var at = end; at + 1 < sentenceEnd && article.Word(at) is "," or "và";)
        {
            if (article.EntityAt[at + 1] is >= 0 and var entity)
            {
                return article.Entities[entity] is { Kind: EntityKind.Organization, Rule: "agency", Country.Length: > 0 };
            }

            var next = nouns.Find(noun => noun.First == at + 1);
            if (next.End == 0)
            {
                return false;
            }

            at = next.End;
        }

        return false;
    }

    private static EntityMention Mention(ArticleReading article, string role, int first, int end, EntityMention? country)
    {
        var span = article.Tokens.SpanOf(first, end);
        var known = role != Nobody ? country : null;
        var isState = role == State && known is not null;
        return new EntityMention
        {
            Span = span,
            NameSpan = span,
            Text = span.Of(article.Tokens.Text),
            Kind = isState ? EntityKind.Country : role == Nobody ? EntityKind.Place : EntityKind.Group,
            Name = isState ? known!.CountryName : role,
            Country = known?.Country ?? "",
            CountryName = known?.CountryName ?? "",
            Office = isState || role == Nobody ? "" : role,
            EntityId = isState ? "country:" + known!.Country : $"group:{known?.Country}/{role}",
            Rule = RulePrefix + role,
        };
    }

    // "công an", "bộ đội" are said of the readers' own
    private static EntityMention? Own(ArticleReading article) =>
        article.Analysis.Entities.FirstOrDefault(mention => mention.Country == HomeCountry.ReadersCode) is { } named ? HomeCountry.AsCountry(named) : null;

    // "Đại sứ quán Việt Nam đã liên lạc với chính quyền sở tại"
    private static EntityMention? HostOf(ArticleReading article) =>
        article.Home.Country == HomeCountry.ReadersCode ? HomeCountry.Besides(article.Analysis, HomeCountry.ReadersCode) : null;

    // "tòa án (ở) Estonia", else the country behind "tại" in the sentence, else the country the article is about
    private static EntityMention? CountryOf(ArticleReading article, int end, int sentenceEnd, EntityMention? place)
    {
        for (var at = end; at < sentenceEnd && at < end + 4; at++)
        {
            if (article.EntityAt[at] >= 0)
            {
                return HomeCountry.AsCountry(article.Entities[article.EntityAt[at]]) ?? place;
            }

            if (article.Word(at) is not ("ở" or "tại" or "của" or "nước" or "thành" or "phố" or "tỉnh" or "miền" or "nam" or "bắc" or "đông" or "tây" or "thủ" or "đô" or "vùng"))
            {
                return place;
            }
        }

        return place;
    }

    private static EntityMention? PlaceOf(ArticleReading article, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (article.EntityAt[at] >= 0 && article.EntityAt[at - 1] != article.EntityAt[at] && article.Word(at - 1) is "tại" or "ở"
                && !ScenePlace.IsElsewhere(article, at - 1) && HomeCountry.AsCountry(article.Entities[article.EntityAt[at]]) is { } country)
            {
                return country;
            }
        }

        return null;
    }
}
