using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>"Cảm ơn sự đón tiếp nồng hậu", "chúc mừng nhân dân Campuchia về những thành tựu": what guests and hosts say at every visit.</summary>
internal static class Courtesy
{
    /// <summary>Whether praise or congratulation in the body of an article is no more than that.</summary>
    public static bool Is(ActDraft draft) =>
        draft is { Type: "SUPPORT", Sentence.IsLead: false } && (draft.Mode == "congratulate" ? IsOfCountry(draft) : IsThanks(draft) || IsOfVisit(draft));

    // who won or took office is congratulated by name
    private static bool IsOfCountry(ActDraft draft) =>
        draft.Roles.Recipients.Count > 0 && draft.Roles.Recipients.All(praised => praised.Kind != EntityKind.Person);

    private static bool IsThanks(ActDraft draft) =>
        ScopeRules.Default.Undated.Courtesies.Any(word => draft.Words.Contains(word, StringComparison.OrdinalIgnoreCase));

    // "hoan nghênh chuyến thăm của bà X", said to the visitor
    private static bool IsOfVisit(ActDraft draft)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sign.End);
        return (article.Word(end), article.Word(end + 1)) is ("chuyến", "thăm") or ("bà", _) or ("ngài", _) or ("ông", _) or ("đoàn", _)
            || (article.Word(end), article.Word(end + 1)) is ("sự", "hiện") or ("sự", "tham");
    }
}
