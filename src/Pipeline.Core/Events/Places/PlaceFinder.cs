using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Places;

/// <summary>Where an act took place: the nearest place of its clause behind <c>tại</c>, <c>ở</c> …, else of the sentence.</summary>
internal static class PlaceFinder
{
    private const int FarthestWords = 30;

    // acts in words: a place further behind them is part of what is said
    private const int FarthestSpoken = 4;
    private const int FarthestOpening = 12;

    // "khoảng 45 phút sau"
    private const int FarthestTime = 5;

    // farther than any place behind the verb
    private const int OfPartyCost = 12;

    /// <summary>The entity that names the place, or null.</summary>
    public static EntityMention? Find(SentenceReading sentence, ActSign sign)
    {
        EntityMention? best = null;
        var bestCost = FarthestWords;
        foreach (var group in sentence.Groups)
        {
            var mention = sentence.Article.Entities[group.Entities[0]];
            if (!IsPlace(mention) || !IsGoverned(sentence, group))
            {
                continue;
            }

            if (IsOfContent(sentence, sign, group) || (sign.Rule.Type == "MOBILIZE" && IsNear(sentence.Article, mention, group.First)))
            {
                continue;
            }

            var cost = group.First >= sign.End ? group.First - sign.End : sign.First - group.End + 6;
            cost += Breaks(sentence, sign, group) * 10;
            cost += IsHomeOfParty(sentence, sign, group) ? OfPartyCost : 0;
            cost += SignsBetween(sentence, sign, group) * 12;
            if (cost < bestCost)
            {
                (best, bestCost) = (mention, cost);
            }
        }

        return Transfer.Before(sentence, sign, best);
    }

    // "hội đàm về an ninh tại X", "thảo luận việc lập vùng an toàn ở X", "dọa bãi bỏ hiệp ước nếu Mỹ lập trại ở X", "theo nguồn tin ở X, Mỹ …": what is spoken of or who tells it
    private static bool IsOfContent(SentenceReading sentence, ActSign sign, PartyGroup group)
    {
        var article = sentence.Article;
        // "Đài X, có trụ sở ở Y", "ông X, bác sĩ sống tại Y"
        if (group.First - 3 > sentence.First && ((article.Word(group.First - 3), article.Word(group.First - 2)) is ("trụ", "sở") || article.Word(group.First - 2) is "sống" or "ngụ" || (article.Word(group.First - 2) is "trú" && article.Word(group.First - 3) is not ("nội" or "đồn" or "lưu" or "ẩn"))))
        {
            return true;
        }

        if (group.First < sign.First)
        {
            // "các bên trong xung đột ở X …, đồng thời hối thúc": a place in the middle is where something else is
            var isFar = IsInWords(sign) && group.First - sentence.First > FarthestOpening && sign.First - group.End > FarthestSpoken;
            return isFar || IsOfEarlier(sentence, sign, group) || article.Word(sentence.First) is "theo" && !article.Has(sentence.First, group.First, ",");
        }

        // "cảnh báo căn cứ X ở Y": where what is threatened lies
        if (sign.Rule.Type == "THREATEN" || IsInWords(sign) && sign.Rule.Mode != "sign" && group.First - sign.End > FarthestSpoken)
        {
            return true;
        }

        for (var at = sign.End; at < group.First; at++)
        {
            // "dự Hội nghị X, một trong những diễn đàn có uy tín ở châu Á", "với ELN – nhóm cuối cùng còn hoạt động ở nước này"
            if (article.Word(at) is "–" or "-" && !article.Tokens[at].IsGlued || (article.Word(at) is "," && group.First - at > FarthestSpoken && group.First - sign.End > FarthestOpening))
            {
                return true;
            }

            if ((article.Word(at) is "về" && article.Word(at - 1) is not ("trở" or "quay" or "rút" or "đưa")) || article.Word(at) is "nếu" or "việc" || IsIssue(article, at) || IsReason(article, at))
            {
                return true;
            }
        }

        return false;
    }

    // "45 phút sau sự cố ở X, không quân Y tấn công": where something else was
    private static bool IsOfEarlier(SentenceReading sentence, ActSign sign, PartyGroup group)
    {
        var article = sentence.Article;
        for (var at = sentence.First; at < group.First && at < sentence.First + FarthestTime; at++)
        {
            if (article.Word(at) is "sau" or "trước" && article.Word(at + 1) is not ("đó" or "đây" or "này" or "," or "khi"))
            {
                return article.Has(group.End, sign.First, ",");
            }
        }

        return false;
    }

    // "không kích căn cứ do lo ngại vũ khí được chuyển cho Y ở Z": where it might go
    private static bool IsReason(ArticleReading article, int at) =>
        (article.Word(at), article.Word(at + 1)) is ("do" or "vì", "lo" or "nghi" or "sợ" or "cho") or ("bởi", "lo" or "nghi");

    private static bool IsInWords(ActSign sign) => SpokenActs.Are(sign.Rule.Type) || sign.Rule.Type is "AGREE" or "CONCEDE" or "AID";

    // "gặp gỡ hạ căng thẳng leo thang ở X"
    private static bool IsIssue(ArticleReading article, int at) =>
        (article.Word(at), article.Word(at + 1)) is ("căng", "thẳng") or ("khủng", "hoảng") or ("tình", "hình") or ("xung", "đột") or ("chiến", "sự");

    private static int Breaks(SentenceReading sentence, ActSign sign, PartyGroup group)
    {
        var (from, to) = group.First >= sign.End ? (sign.End, group.First) : (group.End, sign.First);
        var breaks = 0;
        for (var at = from; at < to; at++)
        {
            breaks += sentence.Article.Is(at, CueKinds.Reporting | CueKinds.Boundary) ? 1 : 0;
        }

        return breaks;
    }

    private static int SignsBetween(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sentence.Signs.Count(other => other != sign && Between(other, sign, group));

    private static bool Between(ActSign other, ActSign sign, PartyGroup group) =>
        group.First >= sign.End ? other.First >= sign.End && other.End <= group.First : other.First >= group.End && other.End <= sign.First;

    // "phiến quân X ở Yemen cho máy bay lao vào nhà máy ở Y": where they are at home
    private static bool IsHomeOfParty(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        group.End <= sign.First && sentence.Article.Word(group.First - 1) is "tại" or "ở" && sentence.GroupAt(group.First - 2) is { } party
        && sentence.Article.Entities[party.Entities[^1]].Kind == EntityKind.Group;

    // "gần biên giới Nga": on the other side of it
    private static bool IsBorder(ArticleReading article, int first)
    {
        // "gần biên giới với X", "biên giới giáp X"
        var border = first > 2 && article.Word(first - 1) is "với" or "giáp" or "của" ? first - 1 : first;
        return border > 1 && article.Word(border - 2) is "biên" && article.Word(border - 1) is "giới";
    }

    // "điều máy bay tới gần X", "tàu chiến gần bờ biển X": not there
    private static bool IsNear(ArticleReading article, EntityMention mention, int first) =>
        first > 2 && (mention.Kind == EntityKind.Country ? article.Word(first - 1) is "gần" : mention.Text.StartsWith("bán đảo", StringComparison.OrdinalIgnoreCase) && article.Word(first - 1) is "gần")
        || (first > 2 && article.Word(first - 3) is "gần" && (article.Word(first - 2), article.Word(first - 1)) is ("bờ", "biển") or ("bán", "đảo"));

    // "tại trụ sở Chính phủ tiếp Chủ tịch Quốc hội X": not the guest's
    private static bool IsSeat(EntityMention mention) =>
        mention.Rule == RoleNounReader.StateRule && mention.Country != HomeCountry.ReadersCode && !mention.Text.StartsWith("cả", StringComparison.OrdinalIgnoreCase);

    // "20 người tử vong tại chỗ": whom no record names stands nowhere on the map; nor does "miền Trung nước này"
    private static bool IsPlace(EntityMention mention) =>
        (mention.Kind is EntityKind.Place or EntityKind.Country && mention.Rule != RoleNounReader.NobodyRule && !IsSeat(mention) && (mention.Country.Length > 0 || !char.IsLower(mention.Name.FirstOrDefault()))) || (mention.Kind == EntityKind.Organization && mention.Country.Length > 0 && mention.Office.Length == 0 && !ScopeRules.Default.Firms.Contains(mention.Name));

    // "trên cương vị Tổng thống X", "trong quan hệ với Y": where nothing happens
    private static bool IsFrame(ArticleReading article, int at) =>
        (article.Word(at), article.Word(at + 1)) is ("cương", "vị") or ("tư", "cách") or ("danh", "nghĩa") or ("vai", "trò") or ("khuôn", "khổ") or ("nhiệm", "kỳ") or ("bối", "cảnh") or ("quan", "hệ") or ("tinh", "thần") or ("lĩnh", "vực") or ("chính", "sách") or ("chính", "quyền");

    private static bool IsGoverned(SentenceReading sentence, PartyGroup group)
    {
        for (var at = group.First - 1; at >= sentence.First && at >= group.First - 5; at--)
        {
            if (sentence.Article.IsPunctuation(at) || sentence.GroupAt(at) is not null)
            {
                return false;
            }

            // "bị giam ở nhà tù của X"
            if (sentence.Article.Word(at) is "của" && at == group.First - 1 && sentence.Article.Word(at - 1) is "tù" or "giam" or "thổ")
            {
                continue;
            }

            if (sentence.Article.Is(at, CueKinds.Preposition))
            {
                return !IsFrame(sentence.Article, at + 1) && ObjectFinder.Phrase(sentence.Article, at, 1) is "tại" or "ở" or "trong" or "trên" or "ngoài" or "quanh" or "gần" && !IsBorder(sentence.Article, group.First);
            }
        }

        return false;
    }
}
