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
        IsOfSpeaker(draft) || AreMixed(draft) || IsBehindWords(draft) || IsFarFromPassive(draft) || IsPartnerUntold(draft) || IsOfContent(draft) || IsUnnamed(draft)
        || draft.Roles.All.Any(party => IsNamesake(draft, party)) || IsPledgeOfOne(draft)
        || (draft.Type == "COOPERATE" && draft.OwnRoles.Actors.Any(actor => IsTopic(draft, actor)) && draft.OwnRoles.Actors.Any(actor => actor.Span.Start < draft.Sign.Span.Start))
        || (draft.Type == "CONSULT" && draft.Roles.Actors.Any(actor => actor.Kind == EntityKind.Organization && !PublicParties.IsPublic(actor)))
        || (draft.Mode == "disarm" && draft.Roles.Recipients.Count > 0)
        || (draft.Type == "SUPPORT" && draft.Roles.Actors.All(actor => actor.Kind == EntityKind.Group));

    // "Tổng thống X cho biết một chiếc trực thăng đã tấn công tòa án": who tells of it did not do it
    private static bool IsOfSpeaker(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return draft.Type is "ASSAULT" && draft.OwnRoles.Actors is [{ Kind: EntityKind.Person } actor]
            && article.Tokens.Inside(actor.Span).End is var end && end < draft.Sign.First && article.HasCue(end, draft.Sign.First, CueKinds.Saying | CueKinds.Reporting);
    }

    // "Cựu Giám đốc FBI gọi đó là dối trá", "Tokyo phản đối": who else reports of the same act name may have done another one
    private static bool AreMixed(ActDraft draft) =>
        draft.Type is not ("CONSULT" or "AGREE" or "COOPERATE" or "PERSONNEL" or "PROTEST")
        && (AreOthers(draft.OwnRoles.Actors, draft.Roles.Actors) || AreOthers(draft.OwnRoles.Recipients, draft.Roles.Recipients) || (draft.OwnRoles.Recipients.Count == 0 && AreOfSeveral(draft.Roles.Recipients)));

    private static bool AreOthers(IReadOnlyList<EntityMention> own, IReadOnlyList<EntityMention> found) =>
        own.Count > 0 && found.Any(party => own.All(told => told.EntityId != party.EntityId && (told.Country != party.Country || (told.Kind == EntityKind.Person && party.Kind == EntityKind.Organization))));

    private static bool AreOfSeveral(IReadOnlyList<EntityMention> parties) => parties.Select(party => party.Country).Distinct(StringComparer.Ordinal).Skip(1).Any();

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

    // "Thủ tướng gặp một số ủy viên": with whom another sentence told; "X tác động đàm phán Y-Z": X takes no part
    private static bool IsPartnerUntold(ActDraft draft)
    {
        if (draft is not { Type: "CONSULT", Mode: "meet" or "phone" or "visit" or "negotiate" })
        {
            return false;
        }

        var article = draft.Sentence.Article;
        var end = draft.Sign.End;
        return draft.OwnRoles.Actors.Count < 2 || (draft.OwnRoles.Actors.Count > 2 && draft.OwnRoles.Actors.Any(actor => IsTopic(draft, actor)))
            || (draft.OwnRoles.Actors.Count > 2 && end + 1 < draft.Sentence.End && article.EntityAt[end] >= 0 && article.Word(PartyGrouper.EndOf(article, end, draft.Sentence.End)) is "-" or "–");
    }

    // "A và B điện đàm chiến sự X", "gặp người mà ông biết là luật sư của X": what they spoke of, whose man he is
    private static bool IsTopic(ActDraft draft, EntityMention actor)
    {
        var article = draft.Sentence.Article;
        var first = article.Tokens.FirstAt(actor.Span.Start);
        return actor.Kind == EntityKind.Country && first > draft.Sign.End && !article.Has(draft.Sign.End, first, "với", "cùng", "và", ",", "giữa");
    }

    // "Tổng thống cam kết khôi phục lòng tin": with whom? What one person promises to nobody is no agreement
    private static bool IsPledgeOfOne(ActDraft draft) =>
        draft is { Type: "AGREE", Mode: "", Roles.Actors: [{ Kind: EntityKind.Person }] }
        && (draft.Words.StartsWith("cam kết", StringComparison.OrdinalIgnoreCase) || draft.Words.StartsWith("hứa", StringComparison.OrdinalIgnoreCase));

    // "Nga đã lên án các cuộc tấn công bằng súng và đánh bom mà IS thừa nhận": what the words are about
    private static bool IsOfContent(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        // "kêu gọi đối thoại, đồng thời chấm dứt phong tỏa", "được phép thoái vị"
        if (draft.Type is "CONCEDE" or "RETREAT" && (draft.Sentence.Signs.Any(other => other.Rule.Type == "REQUEST" && !other.IsNoun && other.End <= sign.First) || (article.Word(sign.VerbFirst - 2), article.Word(sign.VerbFirst - 1)) is ("được" or "cho", "phép")))
        {
            return true;
        }

        return draft.Type is "ASSAULT" or "COERCE" && draft.OwnRoles.Actors is [{ } actor, ..]
            && draft.Sentence.Signs.Any(other => SpokenActs.AreAimed(other.Rule.Type) && !other.IsNoun && other.Span.Start >= actor.Span.End && other.End <= sign.First
                && !article.Has(other.End, sign.First, ",", "rồi", "thời"));
    }

    // "không tham gia thỏa thuận cho phép các tay súng …", "chỉ trích phương Tây, các nước như X", "đánh giá cao vai trò trong quan hệ A-B"
    private static bool IsUnnamed(ActDraft draft)
    {
        var (article, sentence) = (draft.Sentence.Article, draft.Sentence);
        return IsOfReason(draft) || (draft.Type == "AID" && draft.OwnRoles.Recipients.Any(party => article.Tokens.FirstAt(party.Span.Start) is var first && first > sentence.First && article.Word(first - 1) is "tại" or "ở")) || (draft.Type == "REJECT" && draft.Roles.Recipients.Any(party => party is { Kind: EntityKind.Group } && !PublicParties.IsPublic(party)))
            || (draft.Type is "ACCUSE" && draft.Mode is "disapprove" or "allege" && draft.Roles.Recipients.Count == 0 && sentence.Groups.Any(group => group.First >= draft.Sign.End && article.Entities[group.Entities[0]].Kind == EntityKind.Country))
            || draft.OwnRoles.All.Any(party => article.Tokens.FirstAt(party.Span.Start) is var first && first > sentence.First && article.Word(first - 1) is "như")
            || (draft.Type == "SUPPORT" && draft.OwnRoles.Recipients.Any(party => article.Tokens.FirstAt(party.Span.Start) is var first && first > 2 && (article.Word(first - 2), article.Word(first - 1)) is ("quan", "hệ")))
            || (draft.Mode == "congratulate" && draft.OwnRoles.Recipients.Any(party => article.Tokens.FirstAt(party.Span.Start) is var first && first > sentence.First && article.Word(first - 1) is "của"))
            || (draft.Type == "STATE" && draft.OwnRoles.Actors is [{ } speaker, ..] && article.Tokens.Inside(speaker.Span).End is var end && end < draft.Sign.First && article.HasCue(end, draft.Sign.First, CueKinds.Passive));
    }

    // "lên án hành động này do vẫn coi X là …", "bác cáo buộc can thiệp bầu cử X", "hoan nghênh tàu của Cục Bảo an": named for another reason
    private static bool IsOfReason(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return draft.OwnRoles.Recipients is [{ } party, ..] && article.Tokens.FirstAt(party.Span.Start) is var first && first > draft.Sign.End
            && ((draft.Type == "ACCUSE" && article.Has(draft.Sign.End, first, "do"))
                || (draft.Type == "REJECT" && draft.Words.EndsWith("cáo buộc", StringComparison.OrdinalIgnoreCase) && !article.Has(draft.Sign.End, first, "của", "từ") && first > draft.Sign.End + 1)
                || (draft.Type == "SUPPORT" && party is { Kind: EntityKind.Organization, Country.Length: 0 } && !PublicParties.IsListed(party)));
    }

    // "bị cáo Trương Hồ Phương Nga … Nga khai": a name of one syllable is the given name of somebody in the article
    private static bool IsNamesake(ActDraft draft, EntityMention party) =>
        party.Kind == EntityKind.Country && !party.Text.Contains(' ', StringComparison.Ordinal)
        && draft.Sentence.Article.Entities.Any(other => other.Kind == EntityKind.Person && other.Name.EndsWith(party.Text, StringComparison.Ordinal) && other.Name.Length > party.Text.Length && other.Name[^(party.Text.Length + 1)] == ' ');
}
