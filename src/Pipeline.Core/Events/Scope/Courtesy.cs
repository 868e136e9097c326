using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>"Cảm ơn sự đón tiếp nồng hậu", "chúc mừng nhân dân Campuchia về những thành tựu": what guests and hosts say at every visit.</summary>
internal static class Courtesy
{
    // behind the guest's office and name
    private const int FarthestVisit = 16;

    // "phát biểu trước các đại biểu, gửi lời cảm ơn"
    private const int FarthestThanks = 8;

    // "… đã đề nghị ngài Chủ tịch tiếp tục"
    private const int FarthestFavour = 160;

    /// <summary>Whether praise, a wish or congratulation in the body of an article is no more than that.</summary>
    public static bool Is(ActDraft draft) =>
        draft is { Type: "SUPPORT", Sentence.IsLead: false } && (draft.Mode == "congratulate" ? IsOfCountry(draft) || IsOfHoliday(draft) : IsThanks(draft) || IsOfVisit(draft) || IsOfGuest(draft) || IsAtHome(draft)) || IsFavour(draft) || IsOfTalk(draft) || IsSpokenThanks(draft);

    // "Tại cuộc gặp, Thủ tướng đánh giá cao sự quan tâm của …", wherever it stands
    private static bool IsOfTalk(ActDraft draft) =>
        draft is { Type: "SUPPORT", Sign.IsNoun: false } && IsThanks(draft) && (draft.Sentence.Article.Word(draft.Sentence.First), draft.Sentence.Article.Word(draft.Sentence.First + 1)) is ("tại", "cuộc" or "buổi") or ("phát", "biểu");

    // "phát biểu … nói lời cảm ơn"
    private static bool IsSpokenThanks(ActDraft draft) =>
        draft is { Type: "STATE", Sentence.IsLead: false } && draft.Sentence.Article.HasPair(draft.Sign.End, Math.Min(draft.Sentence.End, draft.Sign.End + FarthestThanks), "cảm", "ơn");

    // "đề nghị Quốc hội X tiếp tục tạo điều kiện cho cộng đồng người Việt"
    private static bool IsFavour(ActDraft draft)
    {
        if (draft is not { Type: "REQUEST", Sentence.IsLead: false } || !draft.Roles.Actors.Any(asking => asking.Country == HomeCountry.ReadersCode) || draft.Roles.Recipients.Any(asked => asked.Country == HomeCountry.ReadersCode))
        {
            return false;
        }

        var (start, end) = (draft.Sign.Span.Start, draft.Sentence.Sentence.Span.End);
        return draft.Sentence.Article.Tokens.Text.AsSpan(start, Math.Min(FarthestFavour, end - start)).ContainsAny(ScopeRules.Default.Undated.Favours);
    }

    // who won or took office is congratulated by name
    private static bool IsOfCountry(ActDraft draft) =>
        draft.Roles.Recipients.Count > 0 && draft.Roles.Recipients.All(praised => praised.Kind != EntityKind.Person);

    // "chúc mừng Tổng thống Belarus nhân dịp Quốc khánh"
    private static bool IsOfHoliday(ActDraft draft) =>
        draft.Sentence.AsSpan().ContainsAny(ScopeRules.Default.Undated.Holidays);

    // "hoan nghênh Thủ tướng X tới thăm"
    private static bool IsOfGuest(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return draft.Roles.Recipients is [{ Kind: EntityKind.Person }] && article.Has(sign.End, Math.Min(draft.Sentence.End, sign.End + FarthestVisit), "thăm");
    }

    // "Phó Thủ tướng đồng tình với Bộ trưởng": of one government
    private static bool IsAtHome(ActDraft draft) =>
        draft.Roles.Recipients.Count > 0 && draft.Roles.All.All(party => party.Country == HomeCountry.ReadersCode);

    private static bool IsThanks(ActDraft draft) =>
        ScopeRules.Default.Undated.Courtesies.Any(word => draft.Words.Contains(word, StringComparison.OrdinalIgnoreCase));

    // "hoan nghênh chuyến thăm của bà X", said to the visitor
    private static bool IsOfVisit(ActDraft draft)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sign.End);
        return (article.Word(end), article.Word(end + 1)) is ("chuyến", "thăm") or ("bà", _) or ("ngài", _) or ("ông", _) or ("đoàn", _)
            || (article.Word(end), article.Word(end + 1)) is ("sự", "hiện" or "có" or "tham");
    }
}
