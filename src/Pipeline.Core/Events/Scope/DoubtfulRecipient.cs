using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Those behind the words of an act at whom it need not be aimed: they are named for another reason, as a place or as the owner of something.</summary>
internal static class DoubtfulRecipient
{
    // "đổ lỗi” cho X" is said to him
    private const int NearGift = 2;
    private const int NearPlight = 4;
    private const int NearObject = 10;

    // "đảng X (Y) cầm quyền thua cuộc"
    private const int NearDefeat = 7;

    public static bool Is(ActDraft draft) => draft.Type switch
    {
        "ACCUSE" => IsOfPress(draft) || IsOfReason(draft) || IsLeftOut(draft) || IsGiven(draft) || IsFeltFor(draft),
        "REJECT" => IsDisowned(draft) || IsOfAccused(draft) || IsOfCharge(draft) || IsOfThought(draft) || draft.Roles.Recipients.Any(party => party.Kind == EntityKind.Group && !PublicParties.IsPublic(party)),
        "SUPPORT" => IsHalfName(draft) || IsUnlistedBody(draft) || IsOfDeed(draft) || draft.OwnRoles.Recipients.Any(party => IsOwner(draft, party)),
        // "hỗ trợ người dân tại X": where they are
        "AID" => draft.OwnRoles.Recipients.Any(party => draft.Sentence.WordBefore(party) is "tại" or "ở"),
        // "không tham gia thỏa thuận cho phép các tay súng …"
        "RETREAT" => draft.Mode == "disarm" && draft.Roles.Recipients.Count > 0,
        "SANCTION" => IsPassedOver(draft) || IsOfUnnamed(draft),
        "THREATEN" => IsOfFate(draft),
        "ASSAULT" => IsPassedOver(draft) || IsScene(draft),
        "REQUEST" => !draft.Sentence.IsLead && draft.Words.Contains("áp lực", StringComparison.OrdinalIgnoreCase),
        "COERCE" => draft.Mode is "arrest" && draft.OwnRoles.Recipients.Any(party => IsServed(draft, party)),
        _ => false,
    };

    // "phản đối mọi hoạt động cung cấp vũ khí cho X": whom somebody else gives something
    private static bool IsGiven(ActDraft draft) =>
        FirstBehind(draft) is { } first && first > draft.Sign.End + NearGift && draft.Sentence.Article.Word(first - 1) is "cho";

    // "bày tỏ lo ngại X sẽ bị thiếu lương thực": for whom, and not about whose doing
    private static bool IsFeltFor(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return draft.Words.Contains("ngại", StringComparison.OrdinalIgnoreCase) && draft.OwnRoles.Recipients is [{ } party, ..]
            && article.Tokens.Inside(party.Span).End is var end && article.Has(end, Math.Min(end + NearPlight, draft.Sentence.End), ScopeRules.Default.Undated.Plights);
    }

    // "trừng phạt những quốc gia mâu thuẫn với mình": whom another sentence names need not be one of them
    private static bool IsOfUnnamed(ActDraft draft)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sign.End);
        return draft.OwnRoles.Recipients.Count == 0 && draft.Roles.Recipients.Count > 0
            && Enumerable.Range(end, Math.Max(0, Math.Min(NearPlight, draft.Sentence.End - end))).Any(at => (article.Word(at), article.Word(at + 1)) is ("những" or "các", "quốc" or "nước" or "ai" or "bên" or "công") && article.EntityAt[at + 2] < 0);
    }

    // "cảnh báo chiến tranh nếu X thua cuộc": what may befall X is no threat to it
    private static bool IsOfFate(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return FirstBehind(draft) is { } first && article.Tokens.Inside(draft.OwnRoles.Recipients[0].Span).End is var end && article.Has(Math.Max(draft.Sign.End, first - 2), first, "nếu")
            && article.Has(end, Math.Min(end + NearDefeat, draft.Sentence.End), "thua", "thất", "sụp", "bại");
    }

    // "đóng cửa khách sạn trong khuôn viên Đại sứ quán X theo nghị quyết của Y": another stands right behind the words
    private static bool IsPassedOver(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return FirstBehind(draft) is { } first && Enumerable.Range(draft.Sign.End, Math.Min(NearObject, first - draft.Sign.End)).Any(at =>
            article.EntityAt[at] is >= 0 and var entity && article.Entities[entity] is { Kind: EntityKind.Country or EntityKind.Organization, Country.Length: > 0 } other
            && draft.Roles.All.All(party => party.Country != other.Country));
    }

    // "phủ nhận đối xử tàn nhẫn với sinh viên X", "bác bỏ cáo buộc để bạn là bà Y thao túng": what is denied was done to or by him
    private static bool IsOfAccused(ActDraft draft) =>
        draft.Roles.Recipients.Any(party => party is { Kind: EntityKind.Person, Office.Length: 0 })
        && (FirstBehind(draft) is not { } first || (first > draft.Sign.End + 1 && !draft.Sentence.Article.Has(draft.Sign.End, first, "của", "từ")));

    // "không kích nhằm vào khủng bố ở X": where they are
    private static bool IsScene(ActDraft draft) =>
        draft.OwnRoles.Recipients is [{ } party, ..] && draft.Sentence.Article.Tokens.FirstAt(party.Span.Start) is var first && first > draft.Sign.First
        && draft.Sentence.Article.Word(first - 1) is "ở" or "tại" && draft.Sentence.Article.Has(draft.Sign.First, first, ScopeRules.Default.Undated.Fighters);

    // "đánh giá cao Hội hữu nghị A - B": half of it read as a state
    private static bool IsHalfName(ActDraft draft) =>
        draft.OwnRoles.Recipients.Any(party => party.Kind == EntityKind.Country && draft.Sentence.WordBefore(party) is "-" or "–") && draft.OwnRoles.Recipients.Any(party => party.Kind == EntityKind.Organization);

    // "ủng hộ việc các nước cắt quan hệ với X": what others do to him
    private static bool IsOfDeed(ActDraft draft) =>
        FirstBehind(draft) is { } first && draft.Sentence.Article.Word(draft.Sign.End) is "việc" && draft.Sentence.Article.Word(first - 1) is "với" or "chống" or "lên" or "khỏi";

    // "khẳng định không ngược đãi X": who accuses it nobody says
    private static bool IsDisowned(ActDraft draft) =>
        draft.OwnRoles.Recipients.Count > 0 && draft.Words.EndsWith(" không", StringComparison.OrdinalIgnoreCase);

    // "bắt một đối tượng nghi chiến đấu cho X": whose man he is
    private static bool IsServed(ActDraft draft, EntityMention party) =>
        FirstBehind(draft) is not null && (party.Kind is EntityKind.Group or EntityKind.Organization ? draft.Sentence.WordBefore(party) is "cho" or "với" or "của" or "cùng" or "thuộc" : party.Kind == EntityKind.Person && draft.Sentence.WordBefore(party) is "của");

    // "công kích truyền thông", "lên án báo chí": those blamed are named, and are no party
    private static bool IsOfPress(ActDraft draft) =>
        draft.Mode is "disapprove" or "allege" && draft.Roles.Recipients.Count == 0
        && (draft.Sentence.Article.Word(draft.Sign.End), draft.Sentence.Article.Word(draft.Sign.End + 1)) is ("báo", "chí" or "giới") or ("truyền", "thông") or ("giới", "truyền" or "báo") or ("những", "người") or ("các", "phóng" or "nhà" or "phương" or "tờ");

    // "lên án hành động này do vẫn coi X là …"
    private static bool IsOfReason(ActDraft draft) =>
        FirstBehind(draft) is { } first && draft.Sentence.Article.Has(draft.Sign.End, first, "do");

    // "chỉ trích phương Tây, các nước như X": a state stands there, and is not taken for the one blamed
    private static bool IsLeftOut(ActDraft draft) =>
        draft.Mode is "disapprove" or "allege" && draft.Roles.Recipients.Count == 0
        && draft.Sentence.Groups.Any(group => group.First >= draft.Sign.End && draft.Sentence.Article.Entities[group.Entities[0]].Kind == EntityKind.Country);

    // "bác cáo buộc can thiệp bầu cử X": of what somebody is charged
    private static bool IsOfCharge(ActDraft draft) =>
        FirstBehind(draft) is { } first && first > draft.Sign.End + 1 && draft.Words.EndsWith("cáo buộc", StringComparison.OrdinalIgnoreCase)
        && !draft.Sentence.Article.Has(draft.Sign.End, first, "của", "từ");

    // "bác bỏ quan điểm X can thiệp bầu cử": what is rejected is said of X and not by it
    private static bool IsOfThought(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return FirstBehind(draft) is { } first && ScopeRules.Default.Opinions.Contains($"{article.Word(draft.Sign.End)} {article.Word(draft.Sign.End + 1)}")
            && !article.Has(draft.Sign.End, first, "của", "từ");
    }

    // "hoan nghênh tàu của Cục Bảo an"
    private static bool IsUnlistedBody(ActDraft draft) =>
        FirstBehind(draft) is not null && draft.OwnRoles.Recipients[0] is { Kind: EntityKind.Organization, Country.Length: 0 } body && !PublicParties.IsListed(body);

    // "đánh giá cao vai trò trong quan hệ A-B", "chúc mừng thành công của X"
    private static bool IsOwner(ActDraft draft, EntityMention party)
    {
        var first = draft.Sentence.Article.Tokens.FirstAt(party.Span.Start);
        return draft.Sentence.Article.HasPair(first - 2, first, "quan", "hệ") || (draft.Sentence.WordBefore(party) is "của" && first > draft.Sign.End && (draft.Mode == "congratulate" || draft.Words.StartsWith("chuyển lời", StringComparison.OrdinalIgnoreCase)));
    }

    // the first token of the first recipient, where words stand between it and the sign
    private static int? FirstBehind(ActDraft draft) =>
        draft.OwnRoles.Recipients is [{ } party, ..] && draft.Sentence.Article.Tokens.FirstAt(party.Span.Start) is var first && first > draft.Sign.End ? first : null;
}
