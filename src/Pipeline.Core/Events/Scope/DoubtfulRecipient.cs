using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Those behind the words of an act at whom it need not be aimed: they are named for another reason, as a place or as the owner of something.</summary>
internal static class DoubtfulRecipient
{
    public static bool Is(ActDraft draft) => draft.Type switch
    {
        "ACCUSE" => IsOfReason(draft) || IsLeftOut(draft),
        "REJECT" => IsOfCharge(draft) || draft.Roles.Recipients.Any(party => party.Kind == EntityKind.Group && !PublicParties.IsPublic(party)),
        "SUPPORT" => IsUnlistedBody(draft) || draft.OwnRoles.Recipients.Any(party => IsOwner(draft, party)),
        // "hỗ trợ người dân tại X": where they are
        "AID" => draft.OwnRoles.Recipients.Any(party => draft.Sentence.WordBefore(party) is "tại" or "ở"),
        // "không tham gia thỏa thuận cho phép các tay súng …"
        "RETREAT" => draft.Mode == "disarm" && draft.Roles.Recipients.Count > 0,
        _ => false,
    };

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

    // "hoan nghênh tàu của Cục Bảo an"
    private static bool IsUnlistedBody(ActDraft draft) =>
        FirstBehind(draft) is not null && draft.OwnRoles.Recipients[0] is { Kind: EntityKind.Organization, Country.Length: 0 } body && !PublicParties.IsListed(body);

    // "đánh giá cao vai trò trong quan hệ A-B", "chúc mừng thành công của X"
    private static bool IsOwner(ActDraft draft, EntityMention party)
    {
        var first = draft.Sentence.Article.Tokens.FirstAt(party.Span.Start);
        return draft.Sentence.Article.HasPair(first - 2, first, "quan", "hệ") || (draft.Mode == "congratulate" && draft.Sentence.WordBefore(party) is "của");
    }

    // the first token of the first recipient, where words stand between it and the sign
    private static int? FirstBehind(ActDraft draft) =>
        draft.OwnRoles.Recipients is [{ } party, ..] && draft.Sentence.Article.Tokens.FirstAt(party.Span.Start) is var first && first > draft.Sign.End ? first : null;
}
