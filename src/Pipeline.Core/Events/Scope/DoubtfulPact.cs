using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Agreements that an article of unknown day may tell of no two: promises, votes, decisions of one's own, the word that opens another act.</summary>
internal static class DoubtfulPact
{
    // "đồng ý tiếp tục các biện pháp trừng phạt": words between the two
    private const int NearDeed = 12;

    // "nhất trí với X về …" names the partner, "gia hạn thời hạn chót với X" does not
    private const int NearPartner = 2;

    public static bool Is(ActDraft draft) => draft.Type == "AGREE" && (IsPledgeOfOne(draft) || IsRuling(draft) || IsVote(draft) || IsOfDeed(draft) || IsOfObject(draft));

    // "Tổng thống cam kết khôi phục lòng tin": with whom? What one person promises to nobody is no agreement
    private static bool IsPledgeOfOne(ActDraft draft) =>
        draft is { Mode: "", Roles.Actors: [{ Kind: EntityKind.Person }] }
        && (draft.Words.StartsWith("cam kết", StringComparison.OrdinalIgnoreCase) || draft.Words.StartsWith("hứa", StringComparison.OrdinalIgnoreCase) || IsOwnDecision(draft));

    // "Chủ tịch chấp thuận triển khai tên lửa", and not "chấp thuận đề nghị của X"
    private static bool IsOwnDecision(ActDraft draft) =>
        draft.Words.StartsWith("chấp thuận", StringComparison.OrdinalIgnoreCase) && draft.Sentence.Article.Word(draft.Sign.End) is not ("đề" or "yêu" or "lời" or "cho");

    // "Ủy ban Thường vụ Quốc hội thống nhất cố định ngày họp": a body of one state decides
    private static bool IsRuling(ActDraft draft) =>
        draft is { Mode: "", Roles.Actors: [{ Kind: EntityKind.Organization, Country.Length: > 0 }] } && draft.Sentence.Article.Word(draft.Sign.First) is "thống" or "nhất";

    // "Thượng viện đã nhất trí thông qua luật", "biểu quyết nhất trí": how it voted
    private static bool IsVote(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return draft.Mode.Length == 0 && article.Word(sign.First) is "nhất" or "đồng"
            && (article.Word(sign.End) is "thông" or "bỏ" || article.Word(sign.First - 1) is "quyết" || (article.Word(sign.First - 2), article.Word(sign.First - 1)) is ("bỏ", "phiếu"));
    }

    // "Thượng viện thông qua nghị quyết trừng phạt X": of what it decided another report tells
    private static bool IsOfDeed(ActDraft draft) =>
        draft is { Mode: "", Roles.Actors.Count: 1 } && draft.Sentence.Signs.Any(other => other.First >= draft.Sign.End && other.First - draft.Sign.End <= NearDeed
            && other.Rule.Type is "SANCTION" or "AID" or "PERSONNEL" or "CONCEDE" or "MOBILIZE" or "RETREAT");

    // "nhất trí gia hạn thời hạn chót với X": with whom the deadline is
    private static bool IsOfObject(ActDraft draft) =>
        draft.Mode.Length == 0 && draft.OwnRoles.Actors.Any(actor => draft.Sentence.Article.Tokens.FirstAt(actor.Span.Start) is var first && first > draft.Sign.End + NearPartner && draft.Sentence.WordBefore(actor) is "với");
}
