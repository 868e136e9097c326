using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Walks left from a verb to its subject.</summary>
internal static class SubjectFinder
{
    // "khi dự phiên họp của X"
    private const int FarthestAside = 5;

    private const int LongestBracket = 16;

    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, int before) =>
        Nearest(sentence, sign, before) is { } group ? SubjectHead.Relative(sentence, group) ?? Mouthpiece(sentence, group, before) ?? DashedTitle.Bearer(sentence, group) ?? ApposedSubject.Around(sentence, group, before) ?? (Attendant.Is(sentence, group) ? null : group) : null;

    private static PartyGroup? Nearest(SentenceReading sentence, ActSign sign, int before) =>
        ApposedSubject.Find(sentence, before) ?? Walk(sentence, sign, before);

    // "Nhật Bản, qua lời Thủ tướng X, ủng hộ …": who speaks for it has a name
    private static PartyGroup? Mouthpiece(SentenceReading sentence, PartyGroup group, int before)
    {
        var article = sentence.Article;
        if (group.End + 2 >= before || article.Word(group.End) is not "," || article.Word(group.End + 1) is not "qua")
        {
            return null;
        }

        var name = article.Word(group.End + 2) is "lời" or "miệng" ? group.End + 3 : group.End + 2;
        return sentence.GroupAt(name) is { } speaker && speaker.End < before && article.Word(speaker.End) is ","
            && article.Entities[speaker.Entities[0]] is { Kind: EntityKind.Person, Name.Length: > 0 } ? speaker : null;
    }

    private static PartyGroup? Walk(SentenceReading sentence, ActSign sign, int before)
    {
        PartyGroup? owner = null;
        PartyGroup? unclear = null;
        var pastComma = false;
        for (var at = before - 1; at >= sentence.First; at--)
        {
            if (sentence.GroupAt(at) is { } group)
            {
                if (SubjectHead.Antecedent(sentence, group) is { } antecedent)
                {
                    return antecedent;
                }

                // "quân đội X từng được Y huấn luyện đã tấn công": Y did nothing but what "được" opens
                if (IsAgentBefore(sentence, group, before))
                {
                    at = group.First - 1;
                    continue;
                }

                var role = GroupRoles.RoleOf(sentence, group, before);
                if (role == GroupRole.Subject)
                {
                    // "Cùng ông X dự và phát biểu tại diễn đàn, bà Y nói": he is only with her
                    if (group.First - 1 == sentence.First && sentence.Article.Word(sentence.First) is "cùng")
                    {
                        return null;
                    }

                    return Interrupted(sentence, group, before) ?? SubjectHead.Of(sentence, group);
                }

                // "đòn không kích của A nhằm vào căn cứ của B": the first owner of the phrase is whose it is
                owner = role == GroupRole.Owner && !pastComma ? group : owner;
                unclear ??= role == GroupRole.Unclear ? group : null;
                at = group.First;
                continue;
            }

            if (AppositiveNoun.Antecedent(sentence, at, before) is { } apposed)
            {
                return apposed;
            }

            pastComma |= owner is not null && sentence.Article.Word(at) is ",";
            if ((sentence.Article.Word(at) is ")" ? Brackets.Open(sentence.Article, at, sentence.First, LongestBracket) ?? at : QuoteMarks.Opening(sentence, at)) is { } opening)
            {
                at = opening;
                continue;
            }

            if (EndsClause(sentence, at))
            {
                return unclear ?? owner ?? Across(sentence, sign, at);
            }
        }

        return unclear ?? owner;
    }

    private static bool IsAgentBefore(SentenceReading sentence, PartyGroup group, int before)
    {
        var article = sentence.Article;
        return group.First - 2 > sentence.First && article.Word(group.First - 1) is "được" && article.Word(group.First - 2) is "từng" or "vốn" && before - group.End > 1
            && !article.IsPunctuation(group.End) && article.Has(group.End + 1, before + 1, "đã", "vừa", "sẽ", "đang");
    }

    // "Tổng thống X khi dự Đại hội đồng Y hứa sẽ …": Y stands in an aside between the subject and its verb
    private static PartyGroup? Interrupted(SentenceReading sentence, PartyGroup group, int verb)
    {
        for (var at = group.First - 2; at > sentence.First && at >= group.First - FarthestAside; at--)
        {
            if (sentence.Article.Is(at, CueKinds.Adverbial) && at + sentence.Article.CueLength(at) < group.First && sentence.GroupAt(at - 1) is { } subject)
            {
                return sentence.Article.Entities[subject.Entities[0]].Kind == EntityKind.Person && !sentence.Article.Has(at, verb, ",") && GroupRoles.RoleOf(sentence, subject, verb) == GroupRole.Subject ? subject : null;
            }
        }

        return null;
    }

    private static bool EndsClause(SentenceReading sentence, int at) =>
        (sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) && !IsAuxiliary(sentence, at)) || sentence.Article.Word(at) is ";" or ":";

    // "ông còn gặp", "Washington theo đó sẽ rút quân": between subject and verb it opens no clause
    private static bool IsAuxiliary(SentenceReading sentence, int at) => sentence.GroupAt(at - 1) is not null
        && (sentence.Article.Word(at) is "còn" || (sentence.Article.Word(at + 1) is "đó" or "vậy" or "thế" or "nhiên" && sentence.Article.Word(at) is "theo" or "do" or "vì" or "tuy"));

    // beyond "khi", "sau khi", "nếu": the main clause's subject, before or behind
    private static PartyGroup? Across(SentenceReading sentence, ActSign sign, int boundary)
    {
        // "X bày tỏ đoàn kết với Y, song kêu gọi …": a verb right behind the contrast has the subject before it
        if (sentence.Article.Word(boundary) is "nhưng" or "song")
        {
            return IsVerbNext(sentence, boundary, sign.VerbFirst) ? Find(sentence, sign, boundary) : null;
        }

        if (sentence.Article.Word(boundary) is ";")
        {
            return ListedTalks(sentence, sign, boundary);
        }

        if (!sentence.Article.Is(boundary, CueKinds.Adverbial))
        {
            return null;
        }

        return Find(sentence, sign, boundary) ?? (OwnVerb.Follows(sentence, sign) ? null : SubjectBehind.Find(sentence, sign));
    }

    // "ông X hội đàm với Y; hội kiến Z; gặp …": each verb of the list has the first one's subject
    private static PartyGroup? ListedTalks(SentenceReading sentence, ActSign sign, int boundary) =>
        sign.Rule.Type == "CONSULT" && sentence.Signs.Any(item => item.HasSubject && item.VerbFirst > boundary && IsVerbNext(sentence, boundary, item.VerbFirst))
            && Find(sentence, sign, boundary) is { } group && sentence.Article.Entities[group.Entities[0]].Kind == EntityKind.Person ? group : null;

    private static bool IsVerbNext(SentenceReading sentence, int boundary, int verb)
    {
        for (var at = boundary + 1; at < verb; at++)
        {
            if (!IsAdverb(sentence, at))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAdverb(SentenceReading sentence, int at) =>
        sentence.Article.Is(at, CueKinds.Adverb | CueKinds.Passive) || sentence.IsStatusCue(at);
}
