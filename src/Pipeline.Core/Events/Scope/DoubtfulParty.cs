using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>
/// Parties that an article of unknown day leaves in doubt: the verb may have another subject than the one found, a name may be somebody else's.
/// An event with a wrong party is worse than none.
/// </summary>
internal static class DoubtfulParty
{
    // words between a passive's agent and who suffers: "tài sản của X bị Y tịch thu"
    private const int FarSufferer = 8;

    public static bool Is(ActDraft draft) =>
        IsOfSpeaker(draft) || AreMixed(draft) || IsBehindWords(draft) || IsFarFromPassive(draft) || IsOfContent(draft) || IsOfDemand(draft) || DoubtfulPact.Is(draft) || IsDeclared(draft)
        || IsOfTold(draft) || IsJoinedByComma(draft) || IsVictimNear(draft) || IsUndergone(draft) || IsForecast(draft) || IsNextSubject(draft) || draft.Roles.Any(party => IsOfNext(draft, party)) || draft.OwnRoles.Any(party => draft.Sentence.WordBefore(party) is "như") || draft.Roles.Any(party => IsNamesake(draft, party))
        || (draft.Type == "SUPPORT" && draft.Roles.Actors.All(actor => actor.Kind == EntityKind.Group))
        || DoubtfulPartner.Is(draft) || DoubtfulRecipient.Is(draft) || DoubtfulRole.Is(draft);

    // "Tổng thống X cho biết một chiếc trực thăng đã tấn công tòa án": who tells of it did not do it
    private static bool IsOfSpeaker(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return draft.Type is "ASSAULT" && draft.OwnRoles.Actors is [{ Kind: EntityKind.Person } actor]
            && article.Tokens.Inside(actor.Span).End is var end && end < draft.Sign.First && article.HasCue(end, draft.Sign.First, CueKinds.Saying | CueKinds.Reporting);
    }

    // "Bộ Quốc phòng X cho biết thử nghiệm tên lửa không vi phạm …": who tells of it is not said to do it
    private static bool IsOfTold(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return (draft.Type is "MOBILIZE" or "ASSAULT" or "COOPERATE" || draft.Mode is "cyber") && draft.OwnRoles.Actors.All(actor => actor.Span.End <= sign.Span.Start) && (article.Word(sign.First - 2), article.Word(sign.First - 1)) is ("cho", "biết" or "hay" or "rằng") or ("nhận", "định") or ("nói", "rằng");
    }

    // "'Sợ' X, Y thử tên lửa": a comma alone makes no pair of them where a word stands before the first
    private static bool IsJoinedByComma(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return draft.Type is not ("CONSULT" or "AGREE" or "COOPERATE") && draft.OwnRoles.Actors is [{ } one, { } other]
            && article.Tokens.FirstAt(Math.Min(one.Span.Start, other.Span.Start)) is var first && first > draft.Sentence.First && first < draft.Sign.First && !ClauseOpening.IsLight(draft.Sentence, first - 1)
            && article.Tokens.Inside(one.Span.Start < other.Span.Start ? one.Span : other.Span).End is var end && article.Word(end) is "," && article.Tokens.FirstAt(Math.Max(one.Span.Start, other.Span.Start)) == end + 1;
    }

    // "X được cho là đã tuyên bố": what others say of him
    private static bool IsDeclared(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return draft.Type == "STATE" && draft.OwnRoles.Actors is [{ } speaker, ..]
            && article.Tokens.Inside(speaker.Span).End is var end && end < draft.Sign.First && article.HasCue(end, draft.Sign.First, CueKinds.Passive);
    }

    // "Cựu Giám đốc FBI gọi đó là dối trá", "Tokyo phản đối": who else reports of the same act name may have done another one
    private static bool AreMixed(ActDraft draft) =>
        draft.Type is not ("CONSULT" or "AGREE" or "COOPERATE" or "PERSONNEL" or "PROTEST")
        && (AreOthers(draft.OwnRoles.Actors, draft.Roles.Actors) || AreOthers(draft.OwnRoles.Recipients, draft.Roles.Recipients) || (draft.OwnRoles.Recipients.Count == 0 && AreOfSeveral(draft.Roles.Recipients)));

    private static bool AreOthers(List<EntityMention> own, List<EntityMention> found) =>
        own.Count > 0 && found.Any(party => own.All(told => told.EntityId != party.EntityId && (told.Country != party.Country || (told.Kind == EntityKind.Person && party.Kind == EntityKind.Organization))));

    private static bool AreOfSeveral(List<EntityMention> parties) => parties.Select(party => party.Country).Distinct(StringComparer.Ordinal).Skip(1).Any();

    // "cựu giám đốc gọi đó là “sự lừa dối” của Nhà Trắng": whoever speaks stands before the verb
    private static bool IsBehindWords(ActDraft draft) =>
        draft.Type is "ACCUSE" or "REQUEST" or "REJECT" or "SUPPORT" or "THREATEN" && !draft.Sign.IsNoun && draft.OwnRoles.Actors.Count > 0
        && draft.OwnRoles.Actors.All(actor => actor.Span.Start >= draft.Sign.Span.End) && !draft.Sentence.Article.HasCue(draft.Sentence.First, draft.Sign.End, CueKinds.Passive);

    // "ông X khẳng định … tài sản của Moskva bị Washington tịch thu": between the two stands what was taken
    private static bool IsFarFromPassive(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return draft.OwnRoles is { Actors: [var actor], Recipients: [{ } sufferer, ..] } && article.Tokens.FirstAt(actor.Span.Start) is var first && first > draft.Sentence.First
            && first < draft.Sign.First && article.Is(first - 1, CueKinds.Passive)
            && article.Tokens.Inside(sufferer.Span).End is var end && end <= first - 1 && first - 1 - end > FarSufferer;
    }

    // "Thứ trưởng X cho biết, bộ hỗ trợ ba thuyền viên bị hải tặc bắt giữ": who suffers stands right before the passive
    private static bool IsVictimNear(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return article.Word(sign.First) is "bị" && draft.OwnRoles.Recipients is [{ } sufferer, ..] && article.Tokens.Inside(sufferer.Span).End is var end
            && Enumerable.Range(end, Math.Max(0, sign.First - end)).Any(at => article.Is(at, CueKinds.Saying | CueKinds.Reporting));
    }

    // "cáo buộc tin tặc Nga tấn công": a crowd whose state stands right behind it, and was taken for the next verb's subject
    private static bool IsOfNext(ActDraft draft, EntityMention party)
    {
        var article = draft.Sentence.Article;
        return party is { Kind: EntityKind.Group, Country.Length: > 0 } && article.Tokens.Inside(party.Span).End is var end && end < draft.Sentence.End && article.EntityAt[end] is >= 0 and var next
            && article.Entities[next] is { Kind: EntityKind.Country } state && state.Country != party.Country;
    }

    // "X hứng chịu những lời chỉ trích và mỉa mai": from others
    private static bool IsUndergone(ActDraft draft) =>
        draft.Type == "ACCUSE" && draft.OwnRoles.Actors is [{ } actor] && draft.Sentence.Article.Tokens.Inside(actor.Span).End is var end
        && end < draft.Sign.First && draft.Sentence.Article.HasCue(end, draft.Sign.First, CueKinds.Undergo);

    // "X cảnh báo các lệnh trừng phạt sẽ phá hoại quan hệ": what he warns of is not his doing
    private static bool IsForecast(ActDraft draft)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sign.End);
        return draft.Type == "THREATEN" && article.Word(end - 1) is "báo" && article.Word(end) is "các" or "những" or "việc" or "lệnh" or "rằng"
            && (article.Word(end) is not "rằng" || article.Word(end + 1) is "các" or "những" or "việc" or "lệnh");
    }

    // "Mỹ đánh bom Syria, Nga nổi giận": behind the comma another one acts
    private static bool IsNextSubject(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return draft.OwnRoles.Recipients is [_, { } last] && article.Tokens.Inside(last.Span) is var (first, end) && first > draft.Sign.End && article.Word(first - 1) is ","
            && draft.Sentence.Signs.Any(other => other.First == end && !other.IsNoun);
    }

    // "kêu gọi đối thoại, đồng thời chấm dứt phong tỏa", "được phép thoái vị": what others are to do
    private static bool IsOfDemand(ActDraft draft)
    {
        var (sentence, sign) = (draft.Sentence, draft.Sign);
        return draft.Type is "CONCEDE" or "RETREAT"
            && (sentence.Signs.Any(other => other.Rule.Type == "REQUEST" && !other.IsNoun && other.End <= sign.First)
                || (sentence.Article.Word(sign.VerbFirst - 2), sentence.Article.Word(sign.VerbFirst - 1)) is ("được" or "cho", "phép"));
    }

    // "Nga đã lên án các cuộc tấn công bằng súng và đánh bom mà IS thừa nhận": what the words are about
    private static bool IsOfContent(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return draft.Type is "ASSAULT" or "COERCE" && draft.OwnRoles.Actors is [{ } actor, ..]
            && draft.Sentence.Signs.Any(other => SpokenActs.AreAimed(other.Rule.Type) && !other.IsNoun && other.Span.Start >= actor.Span.End && other.End <= sign.First
                && !article.Has(other.End, sign.First, ScopeRules.Default.NextDeed));
    }

    // "bị cáo Trương Hồ Phương Nga … Nga khai": a name of one syllable is the given name of somebody in the article
    private static bool IsNamesake(ActDraft draft, EntityMention party) =>
        party.Kind == EntityKind.Country && !party.Text.Contains(' ', StringComparison.Ordinal)
        && draft.Sentence.Article.Entities.Any(other => other.Kind == EntityKind.Person && other.Name.EndsWith(party.Text, StringComparison.Ordinal) && other.Name.Length > party.Text.Length && other.Name[^(party.Text.Length + 1)] == ' ');
}
