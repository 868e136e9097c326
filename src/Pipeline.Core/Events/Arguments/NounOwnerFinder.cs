using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Who did what a bare noun names: <c>trong cuộc hội đàm, ông Y …</c>, <c>ông Y nói về cuộc gặp với X</c>.</summary>
internal static class NounOwnerFinder
{
    // "X, ngay trong cuộc gặp đầu tiên với Y, …"
    private const int FarthestComma = 4;

    public static PartyGroup? Find(SentenceReading sentence, ActSign sign) =>
        TalkSetting.VerbOf(sentence, sign) is { } said && SubjectFinder.Find(sentence, said, said.VerbFirst) is { } speaker ? speaker
        : Opens(sentence, sign)
        ? Teller(sentence, sign) ?? Aside(sentence, sign) ?? (OwnVerb.Follows(sentence, sign) ? null : SubjectBehind.Find(sentence, sign)) ?? SubjectFinder.Find(sentence, sign, sign.First)
        : Owner(sentence, sign) ?? SubjectBehind.Find(sentence, sign);

    /// <summary>"Sau 10 giờ đàm phán do X chủ trì, Y và Z …": those who talked stand behind the comma, whoever presided.</summary>
    public static bool OpensTalks(SentenceReading sentence, ActSign sign) => sign.Rule.Mode == "negotiate" && Opens(sentence, sign);

    // "Ngoại trưởng X, trong cuộc gặp Y hôm qua, cảnh báo Z": the aside tells of the one who opens the sentence
    private static PartyGroup? Aside(SentenceReading sentence, ActSign sign)
    {
        var comma = sign.First - 1;
        while (comma > sentence.First && sign.First - comma <= FarthestComma && !sentence.Article.IsPunctuation(comma))
        {
            comma--;
        }

        if (sign.Rule.Type != "CONSULT" || sentence.Article.Word(comma) is not "," || (SubjectBehind.Find(sentence, sign) is { } behind && sentence.Article.IsPunctuation(behind.First - 1)))
        {
            return null;
        }

        return sentence.GroupAt(comma - 1) is { } named && named.End == comma && GroupRoles.RoleOf(sentence, named, sign.First) == GroupRole.Subject ? named : ApposedSubject.Find(sentence, comma + 1);
    }

    // "ông cho biết trong cuộc điện đàm với Y, hai bên …": who tells of the talk was one of the two
    private static PartyGroup? Teller(SentenceReading sentence, ActSign sign) =>
        sign.Rule is { Type: "CONSULT", Mode: "phone" or "meet" } && SubjectBehind.Find(sentence, sign) is { } both && sentence.Article.Entities[both.Entities[0]].Members.Count > 0
            && SubjectFinder.Find(sentence, sign, sign.First) is { } teller && sentence.Article.Entities[teller.Entities[0]] is { Kind: EntityKind.Person, Members.Count: 0 } && teller.First - sentence.First <= 1 ? teller : null;

    // "ông X nói khả năng dỡ bỏ lệnh cấm": who speaks of it does not do it
    private static PartyGroup? Owner(SentenceReading sentence, ActSign sign)
    {
        if (IsSpokenOf(sentence, sign) || SubjectFinder.Find(sentence, sign, sign.First) is not { } group)
        {
            return null;
        }

        // "được ông X xác nhận trong cuộc họp với Y": who speaks there takes part
        var isThere = sign.Rule.Type is "CONSULT" or "STATE" && IsIn(sentence.Article, sign.First - 1) && group.Entities.All(index => sentence.Article.Entities[index].Kind == EntityKind.Person);
        return !isThere && sentence.Article.HasCue(group.End, sign.First, CueKinds.Reporting) && !TellsOfHimself(sentence, group.End, sign.First) ? null : group;
    }

    // "nói trong cuộc họp với Y", "nói trong một bài phát biểu"
    private static bool IsIn(ArticleReading article, int before) =>
        article.Word(before) is "trong" or "tại" || (article.Word(before) is "một" && article.Word(before - 1) is "trong" or "tại");

    // "ông X cho biết đã hủy chuyến thăm Lào": behind the saying a verb without a subject of its own
    private static bool TellsOfHimself(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Reporting))
            {
                var next = at + Math.Max(1, sentence.Article.CueLength(at));
                return sentence.Article.Word(next) is "đã" or "sẽ" or "vừa" or "đang" or "sắp" or "phải" or "buộc" && !sentence.Article.HasMark(next, end);
            }
        }

        return false;
    }

    // "hưởng ứng Y trong vụ đầu độc", "X lên tiếng về cuộc diễn tập", "X phản ứng trước đợt tấn công", "X họp khẩn sau vụ thử tên lửa": who minds it does not do it
    private static bool IsSpokenOf(SentenceReading sentence, ActSign sign) =>
        (sign.Rule.Frame is ActFrame.Attack or ActFrame.Deploy or ActFrame.Directed || sign.Rule.Type == "COOPERATE") && sign.First > sentence.First
            && (IsGoverned(sentence, sign) || IsWatched(sentence, sign));

    // "về vụ phóng", "vì hàng loạt cáo buộc", "với nhiều cáo buộc": the charge is somebody else's
    private static bool IsGoverned(SentenceReading sentence, ActSign sign)
    {
        var at = sign.First - 1;
        while (at > sentence.First && (sentence.Article.Word(at) is "sự" or "kiện" or "hàng" or "loạt" or "các" or "những" or "nhiều" or "một" || sentence.Article.Tokens[at].Number > 0))
        {
            at--;
        }

        return sentence.Article.Word(at) is "về" or "trước" or "sau" || (sentence.Article.Word(at) is "trong" && sentence.Article.Word(sign.First) is "vụ") || (sign.Rule.Frame == ActFrame.Deploy && sentence.Article.Word(at) is "của") || (sentence.Article.Word(at) is "từ" && sentence.Article.Word(at - 1) is "sinh" or "phát" or "nguồn") || (sign.Rule.Type == "ACCUSE" && sentence.Article.Word(at) is "vì" or "với" or "do" or "theo" or "khỏi" or "bởi");
    }

    // "radar của X phát hiện vụ phóng tên lửa"
    private static bool IsWatched(SentenceReading sentence, ActSign sign)
    {
        var verb = sentence.Article.Word(sign.First - 1) is "một" or "các" or "những" or "nhiều" ? sign.First - 2 : sign.First - 1;
        return verb > sentence.First && (sentence.Article.Word(verb - 1), sentence.Article.Word(verb)) is ("phát", "hiện") or ("chứng", "kiến") or ("theo", "dõi") or ("ghi", "nhận") or ("trải", "qua");
    }

    // "Trong cuộc gặp …, ông Y": the phrase opens the sentence or stands behind a comma
    private static bool Opens(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.First - 1; at >= sentence.First; at--)
        {
            if (sentence.Article.IsPunctuation(at))
            {
                return sentence.Article.Word(at) is ",";
            }

            if (sentence.GroupAt(at) is not null || sign.First - at > 5)
            {
                return false;
            }
        }

        return true;
    }
}
