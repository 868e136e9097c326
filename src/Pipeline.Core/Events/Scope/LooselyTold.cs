using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;

namespace Pipeline.Core.Events.Scope;

/// <summary>
/// Acts that a dated article does not report but touches: in a feature, far below the lead of a long analysis, inside a long
/// quotation. There a trigger word and a country's name stand together by chance as often as not, so only what a main clause says
/// with its parties in full makes an event.
/// </summary>
internal static class LooselyTold
{
    public static bool Is(ActDraft draft) => IsQuotedOnly(draft) || IsHistory(draft) || (IsAside(draft) && !IsMainClause(draft));

    // "Ông nói: «Mỹ vẫn cam kết đánh bại IS, giúp chấm dứt cuộc xung đột …»": nowhere else, and of no day
    private static bool IsQuotedOnly(ActDraft draft) =>
        draft is { Date.IsKnown: false, Reports: < 2, IsNews: false } && ToldAside.IsQuoted(draft.Sentence, draft.Sign);

    private static bool IsHistory(ActDraft draft) => draft.Sentence.Article.Page.IsHistory && !draft.Sentence.IsLead;

    private static bool IsAside(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        return (article.Page.IsFeature && !IsOfLaw(draft)) || article.Page.IsFarDown(draft.Sign.First);
    }

    // who was arrested, charged or sentenced is told with many private names and few public ones
    private static bool IsOfLaw(ActDraft draft) =>
        draft.Date.IsKnown && (draft.Type is "COERCE" || JusticeActs.Are(draft.Type, draft.Mode));

    private static bool IsMainClause(ActDraft draft) =>
        draft.IsNews && !draft.OwnRoles.IsAssumed && EventScope.IsSettled(draft) && ScopeRules.Default.For(draft.Type, draft.Mode) is var rule && (rule is null || PartyCheck.HasParties(rule, draft, isDated: false));
}
