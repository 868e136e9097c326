using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Acts told in an article of unknown day that are no news of their own: a sum of acts, forces that rescue or parade, what is in force already, what a picture shows.</summary>
internal static class OrdinaryAct
{
    private const int FarthestCount = 10;

    // words between "ban bố" and what is imposed
    private const int BeforeCurfew = 4;

    // "Đài Loan tập trận bắn pháo."
    private const int LongestCaption = 12;
    private const int LongestDatedCaption = 16;

    // behind headline and lead
    private const int FirstBelowLead = 2;

    public static bool Is(ActDraft draft) => (draft.Type == "MOBILIZE" && (IsRescue(draft) || IsSum(draft))) || (draft.Type is "MOBILIZE" or "STATE" && IsPictured(draft)) || (draft.Type is "MOBILIZE" && IsCaption(draft)) || CaptionLike.Is(draft) || IsCounted(draft) || IsInForce(draft) || IsVague(draft) || IsTraitor(draft) || IsCabinet(draft) || IsProgramme(draft);

    // "điều tàu khu trục tới hiện trường hỗ trợ tàu gặp nạn", "huy động 72 máy bay bay theo đội hình"
    private static bool IsRescue(ActDraft draft) =>
        draft.Sentence.AsSpan().ContainsAny(ScopeRules.Default.Rescues);

    // "đã thực hiện nhiều vụ phóng thử", "chỉ riêng trong năm 2016, X đã phóng 10 tên lửa"
    private static bool IsSum(ActDraft draft) =>
        IsOfYearAlone(draft) || draft.Sentence.Article.Word(draft.Sign.First - 1) is "nhiều" or "loạt" || draft.Sentence.Article.Word(draft.Sign.First) is "nhiều" or "loạt";

    private static bool IsOfYearAlone(ActDraft draft) =>
        draft.Sentence.Article.Has(draft.Sentence.First, draft.Sign.First, "riêng") && draft.Sentence.Dates.Any(date => date.Precision == DatePrecision.Year && date.Span.End <= draft.Sign.Span.Start);

    // a few words below the lead, with neither a day nor a word of what became of it
    private static bool IsPictured(ActDraft draft) =>
        !draft.Sentence.IsLead && !draft.OwnDate.IsTold && !draft.Status.IsStated && draft.Sentence.End - draft.Sentence.First <= LongestCaption;

    // "Triều Tiên phóng thử tên lửa hôm 4/7.": a few words right below the lead
    private static bool IsCaption(ActDraft draft) =>
        !draft.Sentence.IsLead && draft.Sentence.Sentence.Index == FirstBelowLead && draft.Sentence.End - draft.Sentence.First <= LongestDatedCaption && !draft.Status.IsStated;

    // "đã liên lạc với X": by what means? "giải cứu con tin": who freed them did not hold them
    private static bool IsVague(ActDraft draft) =>
        draft.Mode is "phone" or "release" && ScopeRules.Default.Undated.Vague.Any(word => draft.Words.Contains(word, StringComparison.OrdinalIgnoreCase));

    // "Bộ trưởng X chủ trì cuộc họp khẩn": of his own people
    private static bool IsCabinet(ActDraft draft) =>
        draft is { Mode: "multilateral", Roles.Actors: [{ Kind: EntityKind.Person }] } && draft.Words.Contains("họp", StringComparison.OrdinalIgnoreCase);

    // "ông X sẽ phát biểu khai mạc": a point of a programme
    private static bool IsProgramme(ActDraft draft) => draft is { Type: "STATE", Sentence.IsLead: false, Status.Value: EventStatus.Planned };

    // "Lính X xả súng vào lính Y": one man, and no army's fight
    private static bool IsTraitor(ActDraft draft) =>
        draft is { Type: "ASSAULT", Mode: "firearms" or "other", Roles: { Actors: [{ } one], Recipients: [{ } other, ..] } } && IsSoldier(one) && IsSoldier(other) && one.Country != other.Country;

    private static bool IsSoldier(EntityMention party) => party.Text.StartsWith("lính", StringComparison.OrdinalIgnoreCase) || party.Text.StartsWith("binh s", StringComparison.OrdinalIgnoreCase);

    // "thiết quân luật tại đảo X có thể được gia hạn": it holds already
    private static bool IsInForce(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        return draft.Mode == "curfew" && ScopeRules.Default.Emergencies.Contains(article.Word(sign.First))
            && !article.Has(Math.Max(draft.Sentence.First, sign.First - BeforeCurfew), sign.First, ScopeRules.Default.Imposing);
    }

    // "đã thử tên lửa 8 lần trong năm", "phóng 16 tên lửa trong 10 lần"
    private static bool IsCounted(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        for (var at = draft.Sign.First + 1; at < draft.Sentence.End && at < draft.Sign.End + FarthestCount && draft.Type is "MOBILIZE" or "ASSAULT" or "COOPERATE" or "CONSULT" or "PROTEST"; at++)
        {
            if (article.Word(at) is "lần" && article.Word(at + 1) is not ("thứ" or "đầu" or "này" or "cuối") && IsNumber(article, at - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(ArticleReading article, int at) =>
        char.IsAsciiDigit(article.Word(at)[0]) || article.Word(at) is "hai" or "ba" or "bốn" or "năm" or "sáu" or "bảy" or "tám" or "chín" or "mười" or "nhiều" or "chục";
}
