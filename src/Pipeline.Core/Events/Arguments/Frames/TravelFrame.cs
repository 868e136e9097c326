using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>A verb of going: a visit only when a named person or office-holder goes straight to another country.</summary>
internal static class TravelFrame
{
    // "rồi sẽ tới", "sau đó bay sang"
    private const int FarthestJoint = 3;

    // "trên chuyến tàu bọc thép"
    private const int LongestMeans = 6;

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
            if (BesideTraveller.Past(sentence, at, sign.First) is { } past)
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
