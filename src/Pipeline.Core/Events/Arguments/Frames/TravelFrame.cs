using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>A verb of going: a visit only when a named person or office-holder goes straight to another country.</summary>
internal static class TravelFrame
{
    // "rồi sẽ tới", "sau đó bay sang"
    private const int FarthestJoint = 3;

    // "là vị tổng thống đương nhiệm Mỹ đầu tiên"
    private const int LongestRank = 8;

    // "trên chuyến tàu bọc thép"
    private const int LongestMeans = 6;

    // "cùng phu nhân", "và đoàn đại biểu cấp cao", "cùng đoàn tùy tùng"
    private const int LongestCompany = 6;

    private static readonly string[] Means = ["tàu", "chuyên", "máy", "xe", "trực"];

    private static readonly string[] Company = ["phu", "vợ", "chồng", "đoàn", "phái"];

    /// <summary>The traveller and the countries gone to; null when it is no visit.</summary>
    public static Roles? Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var delegation = Delegation.Before(sentence, sign);
        if (found.Objects.Count == 0 || found.Objects[0].Group.First > sign.End + 1 || found.IsPassive || !FollowsSubject(sentence, sign, delegation is { } led ? (led.Leader, led.End) : found.Subject is { } subject ? (subject, subject.End) : null))
        {
            return null;
        }

        var travellers = new PartyList(sentence.Article).Add(delegation?.Leader ?? found.Subject).Mentions.Where(mention => IsLeading(sentence.Article, mention) || IsInvited(sentence, sign, mention)).ToList();
        var hosts = JourneyStages.From(sentence, found, found.Objects[0].Group);
        return travellers.Count == 0 || hosts.Count == 0 || travellers.Exists(person => person.Country == hosts[0].Country)
            ? null
            : new Roles([.. travellers, .. hosts], []);
    }

    // "ông Duterte" of the tenth sentence is the president of the first; "bà Merkel" needs no office
    private static bool IsLeading(ArticleReading article, EntityMention mention) => mention.Kind == EntityKind.Person
        && (mention.Office.Length > 0 || PublicParties.IsPublic(mention) || article.Analysis.Entities.Any(other => other.EntityId == mention.EntityId && other.Office.Length > 0));

    // "nhận lời mời của Đảng Cộng sản Trung Quốc, ông X sẽ sang Bắc Kinh"
    private static bool IsInvited(SentenceReading sentence, ActSign sign, EntityMention mention) =>
        mention is { Kind: EntityKind.Person, Name.Length: > 0 } && sentence.Article.HasPair(sentence.First, sign.First, "lời", "mời");

    // only adverbs and a date may stand between: "gửi quân tới X" is no visit
    private static bool FollowsSubject(SentenceReading sentence, ActSign sign, (PartyGroup Group, int End)? traveller)
    {
        // "lời cảnh báo của X tới Syria": what goes is the warning
        if (traveller is not var (subject, end) || (subject.First > sentence.First && sentence.Article.Word(subject.First - 1) is "của"))
        {
            return false;
        }

        for (var at = Continued(sentence, sign) ?? Departed(sentence, sign) ?? end; at < sign.First;)
        {
            var isAdverb = sentence.Article.Is(at, CueKinds.Adverb | CueKinds.Saying);
            // "Ngoại trưởng X, người ghé Lào hôm 15/11"
            var isRelative = sentence.Article.Word(at) is "người" or "," && at <= subject.End + 1 && sentence.Article.Word(subject.End + 1) is "người";
            if ((FirstOfAll(sentence, at, sign.First) ?? PastAside(sentence.Article, at, sign.First) ?? PastCompany(sentence, at, sign.First) ?? PastMeans(sentence, at, sign.First)) is { } past)
            {
                at = past;
                continue;
            }

            if (!isAdverb && !isRelative && !IsJustNow(sentence, at, subject, sign) && !sentence.IsDate(at) && !sentence.IsStatusCue(at))
            {
                return false;
            }

            at += isAdverb ? Math.Max(1, sentence.Article.CueLength(at)) : 1;
        }

        return true;
    }

    // "Ngoại trưởng X, hôm 15/11 vừa ghé Lào, …", "Điều phối viên X, đến Manila hôm 12/11, …"
    private static bool IsJustNow(SentenceReading sentence, int at, PartyGroup subject, ActSign sign) =>
        at == subject.End && sentence.Article.Word(at) is "," && (sentence.Article.Word(sign.First - 1) is "vừa" or "mới" or "từng" or "đang"
            || (sign.First == at + 1 && sentence.Article.Word(sign.End) is not "từ" && sentence.Article.Has(sign.End, sentence.End, ",")));

    // "Tổng thống X, 70 tuổi, tới Lào", "ông Y, người hiếm khi ra nước ngoài, đã sang Lào": one past the second comma
    private static int? PastAside(ArticleReading article, int comma, int end)
    {
        if (article.Word(comma) is not "," || !(RoleWords.Asides.Contains(article.Word(comma + 1)) || article.Word(comma + 2) is "tuổi"))
        {
            return null;
        }

        for (var at = comma + 2; at < end; at++)
        {
            if (article.Word(at) is ",")
            {
                return at + 1;
            }
        }

        return null;
    }

    // "Tổng thống X cùng phu nhân tới Lào", "… và đoàn đại biểu cấp cao đã sang": one past those who go with him
    private static int? PastCompany(SentenceReading sentence, int at, int end)
    {
        if (sentence.Article.Word(at) is not ("cùng" or "và") || !Company.Contains(sentence.Article.Word(at + 1)))
        {
            return null;
        }

        return Past(sentence, at + 2, end);
    }

    // "ông X đi tàu bọc thép tới Lào": one past what he goes by
    private static int? PastMeans(SentenceReading sentence, int at, int end)
    {
        if (sentence.Article.Word(at) is not ("đi" or "đáp" or "lên") || !Means.Contains(sentence.Article.Word(at + 1)))
        {
            return null;
        }

        return Past(sentence, at + 2, end);
    }

    // the words up to the next party, date, word of status or mark
    private static int Past(SentenceReading sentence, int first, int end)
    {
        var past = first;
        while (past < end && past - first < LongestCompany && sentence.GroupAt(past) is null && !sentence.Article.IsPunctuation(past) && !sentence.IsStatusCue(past) && !sentence.IsDate(past))
        {
            past++;
        }

        return past;
    }

    // "ông X là nguyên thủ nước ngoài đầu tiên tới Lào": one past the words that rank him
    private static int? FirstOfAll(SentenceReading sentence, int at, int end)
    {
        for (var ordinal = at + 2; sentence.Article.Word(at) is "là" && ordinal < end && ordinal - at <= LongestRank; ordinal++)
        {
            if ((sentence.Article.Word(ordinal - 1), sentence.Article.Word(ordinal)) is ("đầu", "tiên") or ("mới", "nhất") or ("duy", "nhất") or ("tiếp", "theo") or ("thứ", _))
            {
                return ordinal + 1;
            }
        }

        return null;
    }

    // "dẫn đầu đoàn đại biểu rời Hà Nội, lên đường sang Phnom Penh": who left goes there; where his verb begins
    private static int? Departed(SentenceReading sentence, ActSign sign)
    {
        var last = sentence.Article.Word(sign.First - 1) is "," or "để" or "và" ? sign.First - 2 : sign.First - 1;
        // "rời Hà Nội bằng chuyên cơ sang Phnom Penh"
        for (var at = last; sentence.GroupAt(last) is null && at > sentence.First && at >= last - LongestMeans; at--)
        {
            if (sentence.Article.Word(at) is "bằng" or "trên" && sentence.GroupAt(at - 1) is not null)
            {
                last = at - 1;
            }
        }

        return sentence.GroupAt(last) is { } left && left.First > sentence.First && sentence.Article.Word(left.First - 1) is "rời" ? sign.First : null;
    }

    // "có mặt ở Lào, rồi tới Campuchia", "rời Lào để sang Campuchia": the traveller of the stage before goes on; where his verb begins
    private static int? Continued(SentenceReading sentence, ActSign sign)
    {
        if (!sentence.Signs.Any(stage => stage.Rule.Mode == "visit" && stage.End <= sign.First))
        {
            return null;
        }

        for (var at = sign.First - 1; at > sentence.First && at >= sign.First - FarthestJoint; at--)
        {
            if (sentence.Article.Word(at) is "rồi" or "đó" or "khi" or "tiếp" && (sentence.Article.Word(at) is "rồi" || sentence.Article.Word(at - 1) is "sau" or "trước" or "đi"))
            {
                return at + 1;
            }
        }

        return null;
    }
}
