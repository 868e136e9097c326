using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Tells by the words before a party what it is to the verb behind it: subject, owner, object of an earlier verb.</summary>
internal static class GroupRoles
{
    // "các quan chức cấp cao của chính quyền X": words of the noun phrase before its name
    private const int FarthestStart = 4;

    /// <summary>What <paramref name="group"/> is to the verb at <paramref name="verb"/>, by the words before the group.</summary>
    public static GroupRole RoleOf(SentenceReading sentence, PartyGroup group, int verb)
    {
        // "trách nhiệm về vụ Houthi bắn tên lửa"
        if (sentence.Article.Word(group.First) is "vụ" && group.End - group.First > 1)
        {
            return GroupRole.Subject;
        }

        if (IsRanked(sentence, group))
        {
            return GroupRole.Other;
        }

        for (var at = group.First - 1; at >= sentence.First; at--)
        {
            if (at < group.First - FarthestStart)
            {
                return GroupRole.Unclear;
            }

            if (ByWord(sentence, group, verb, at) is { } role)
            {
                return role;
            }
        }

        return GroupRole.Subject;
    }

    // "bà X là quan chức nội các đầu tiên từ chức": what she is the first of
    private static bool IsRanked(SentenceReading sentence, PartyGroup group) =>
        group.End + 1 < sentence.End && (sentence.Article.Word(group.End), sentence.Article.Word(group.End + 1)) is ("đầu", "tiên") or ("mới", "nhất") or ("duy", "nhất") or ("thứ", "hai" or "ba" or "tư")
        && sentence.Article.Has(Math.Max(sentence.First, group.First - FarthestStart), group.First + 1, "là");

    private static GroupRole? ByWord(SentenceReading sentence, PartyGroup group, int verb, int at)
    {
        var isBeside = at == group.First - 1;

        // 'tổ chức "Nhà nước Hồi giáo"': a name in quotation marks opens no clause
        if (isBeside && at > sentence.First && sentence.Article.Word(at) is "\"" or "“" && group.End < sentence.End && sentence.Article.Word(group.End) is "\"" or "”")
        {
            return sentence.GroupAt(at - 1) is null ? null : GroupRole.Subject;
        }

        if (sentence.Article.IsPunctuation(at) || sentence.IsDate(at))
        {
            return GroupRole.Subject;
        }

        if (isBeside && ByWordBeside(sentence, group, verb, at) is { } role)
        {
            return role;
        }

        // "các nước láng giềng của Y gồm A và B đã …": the members of a subject are the subject, those of an object its own
        if (isBeside && sentence.Article.Word(at) is not "như" && sentence.IsCovered(at, CueKinds.Including))
        {
            return sentence.HasVerb(0, at) ? GroupRole.Other : GroupRole.Subject;
        }

        if (sentence.GroupAt(at) is not null)
        {
            return isBeside ? GroupRole.Subject : GroupRole.Unclear;
        }

        // "Nhiều nước như A, B lên án": those named are the subject
        if (isBeside && sentence.Article.Word(at) is "như" && at - 1 > sentence.First && RoleWords.Listed.Contains(sentence.Article.Word(at - 1)) && at - sentence.First <= FarthestStart)
        {
            return GroupRole.Subject;
        }

        if (sentence.IsCovered(at, CueKinds.Preposition))
        {
            return sentence.Article.Word(at) is "của" ? GroupRole.Owner : GroupRole.Other;
        }

        if (isBeside && IsAgent(sentence, group, verb, at))
        {
            return GroupRole.Other;
        }

        return sentence.IsCovered(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Purpose | CueKinds.Saying | CueKinds.Passive | CueKinds.Agent) ? GroupRole.Subject : RoleBySign.Find(sentence, group, verb, at);
    }

    private static GroupRole? ByWordBeside(SentenceReading sentence, PartyGroup group, int verb, int at)
    {
        var article = sentence.Article;
        // "nhưng phía X phủ nhận": at the head of a clause it is the side, not where to
        if (article.Word(at) is "phía" && (at == sentence.First || article.IsPunctuation(at - 1) || article.Is(at - 1, CueKinds.Boundary)))
        {
            return GroupRole.Subject;
        }

        if (article.Word(at) is "việc" or "chuyện" or "vụ" or "tin" or "mà" || (article.Word(at) is "thấy" && article.Word(at - 1) is "sát" or "nhận" or "hiện" or "cho") || (at > sentence.First && (article.Word(at - 1), article.Word(at)) is ("khả", "năng") or ("thông", "tin") or ("tin", "đồn")))
        {
            return GroupRole.Subject;
        }

        // "với cáo buộc nước này ủng hộ khủng bố"
        if (at > sentence.First && group.End == verb && (article.Word(at - 1), article.Word(at)) is ("cáo", "buộc"))
        {
            return GroupRole.Subject;
        }

        // "trước tình hình Nga tăng quân", "điều tra nghi án Nga can thiệp": a clause of its own
        if (sentence.IsCovered(at, CueKinds.ClauseNoun)
            && verb < sentence.End && !article.HasMark(group.End, verb) && !article.HasCue(group.End, verb, CueKinds.Preposition | CueKinds.Boundary | CueKinds.Purpose))
        {
            return GroupRole.Subject;
        }

        // "quyết định của X rút khỏi thỏa thuận"
        if (group.End == verb && article.Word(at) is "của" && at - 2 >= sentence.First
            && (article.Word(at - 2), article.Word(at - 1)) is ("quyết", "định") or ("động", "thái") or ("kế", "hoạch") or ("ý", "định") or ("chủ", "trương") or ("hành", "động"))
        {
            return GroupRole.Subject;
        }

        // "tuyên bố đại sứ X là người không được hoan nghênh và cho ông này 24 giờ": who declares acts on
        if (group.End < verb && article.Word(group.End) is "là" && article.Word(at) is "bố" or "coi" or "xem" or "gọi")
        {
            return GroupRole.Object;
        }

        // "rời Bình Nhưỡng sau hai ngày đàm phán": who left talked; "Thay ông X là bà Y, được chỉ định hôm 5/3": he is gone; "ông X thay mặt Quốc hội xin lỗi"
        if (article.Word(at) is "rời" || (article.Word(at) is "thay" && article.Has(group.End, verb, "là")) || article.HasPair(Math.Max(sentence.First, at - 1), at + 1, "thay", "mặt"))
        {
            return GroupRole.Object;
        }

        // "người thay ông X là bà Y, được chỉ định hôm 5/3": what follows the comma is said of her
        if (article.Word(at) is "là" && article.Word(group.End) is "," && group.End < verb && article.Word(group.End + 1) is "được" or "bị" or "vừa" or "mới" or "người")
        {
            return GroupRole.Subject;
        }

        // "Ba nước Baltic là A, B và C ra tuyên bố": those counted are named one by one
        if (article.Word(at) is "là" && group.Entities.Count > 1 && article.Has(Math.Max(sentence.First, at - FarthestStart), at, "hai", "ba", "bốn", "năm", "sáu"))
        {
            return GroupRole.Subject;
        }

        // "bức thư trong đó ông X thông báo từ nhiệm": the clause behind has its own subject
        return article.Word(at) is "đó" && at > sentence.First && article.Word(at - 1) is "trong" ? GroupRole.Subject : null;
    }

    // "quân nổi dậy được X hậu thuẫn đã bắn hạ": who backs them did not shoot;
    // "được Quốc hội bầu và nhậm chức": who acts in the passive is not the subject of the verb after it
    private static bool IsAgent(SentenceReading sentence, PartyGroup group, int verb, int at) =>
        (sentence.Article.Word(at) is "được" or "do" && PassiveMarkers.IsBacking(sentence.Article, group.End))
        || (sentence.IsCovered(at, CueKinds.Passive | CueKinds.Agent) && sentence.HasVerb(group.End, verb))
        // "họp kín do ông X chủ trì, ngoại trưởng ba nước ký …": a clause of its own
        || (sentence.Article.Word(at) is "do" && group.End + 1 < verb && sentence.Article.Has(group.End + 1, verb, ",") && sentence.Article.Word(group.End) is "chủ" or "tổ" or "khởi" or "bảo");
}
