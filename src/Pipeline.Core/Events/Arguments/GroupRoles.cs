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

        if (isBeside && WordBeside.IsScareQuoted(sentence, at))
        {
            return GroupRole.Unclear;
        }

        if (sentence.Article.IsPunctuation(at) || sentence.IsDate(at))
        {
            return GroupRole.Subject;
        }

        if (isBeside && WordBeside.Role(sentence, group, verb, at) is { } role)
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

    // "quân nổi dậy được X hậu thuẫn đã bắn hạ": who backs them did not shoot;
    // "được Quốc hội bầu và nhậm chức": who acts in the passive is not the subject of the verb after it
    private static bool IsAgent(SentenceReading sentence, PartyGroup group, int verb, int at) =>
        (sentence.Article.Word(at) is "được" or "do" && PassiveMarkers.IsBacking(sentence.Article, group.End))
        || (sentence.IsCovered(at, CueKinds.Passive | CueKinds.Agent) && sentence.HasVerb(group.End, verb))
        // "họp kín do ông X chủ trì, ngoại trưởng ba nước ký …": a clause of its own
        || (sentence.Article.Word(at) is "do" && group.End + 1 < verb && sentence.Article.Has(group.End + 1, verb, ",") && sentence.Article.Word(group.End) is "chủ" or "tổ" or "khởi" or "bảo");
}
