using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Those of a talk or a joint act of whom the words leave open whether they take part: topics, firms, a partner that another sentence told.</summary>
internal static class DoubtfulPartner
{
    public static bool Is(ActDraft draft) => draft.Type switch
    {
        "CONSULT" => draft.Roles.Actors.Any(actor => actor.Kind == EntityKind.Organization && !PublicParties.IsPublic(actor)) || IsUntold(draft) || IsWelcomeOfMany(draft) || IsPromised(draft),
        // "Triều Tiên tập trận tấn công hàng không mẫu hạm Mỹ": whom they drill against
        "COOPERATE" => HasTopic(draft) && draft.OwnRoles.Actors.Any(actor => actor.Span.Start < draft.Sign.Span.Start),
        _ => false,
    };

    // "Thủ tướng gặp một số ủy viên": with whom another sentence told
    private static bool IsUntold(ActDraft draft) =>
        draft.Mode is "meet" or "phone" or "visit" or "negotiate"
        && (draft.OwnRoles.Actors.Count < 2 || (draft.OwnRoles.Actors.Count > 2 && (HasTopic(draft) || IsOfOthers(draft))));

    // "Nga và NATO cam kết đối thoại": what they agreed on
    private static bool IsPromised(ActDraft draft) => draft.Sentence.Signs.Any(other => other.Rule.Type == "AGREE" && !other.IsNoun && other.End == draft.Sign.First);

    // "A, B, NATO và G7 đều đón tiếp ông X trọng thị": several welcomes in one
    private static bool IsWelcomeOfMany(ActDraft draft) =>
        draft is { Mode: "meet", Roles.Actors.Count: > 3 } && draft.Words.Contains("đón", StringComparison.OrdinalIgnoreCase) && draft.Roles.Actors.Any(actor => actor.Kind == EntityKind.Organization);

    // "X tác động đàm phán Y-Z": X takes no part
    private static bool IsOfOthers(ActDraft draft)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sign.End);
        return end + 1 < draft.Sentence.End && article.EntityAt[end] >= 0 && article.Word(PartyGrouper.EndOf(article, end, draft.Sentence.End)) is "-" or "–";
    }

    // "A và B điện đàm chiến sự X", "gặp người mà ông biết là luật sư của X": what they spoke of, whose man he is
    private static bool HasTopic(ActDraft draft)
    {
        var (article, end) = (draft.Sentence.Article, draft.Sign.End);
        return draft.OwnRoles.Actors.Any(actor => actor.Kind == EntityKind.Country && article.Tokens.FirstAt(actor.Span.Start) is var first && first > end && !article.Has(end, first, ScopeRules.Default.TalkJoints));
    }
}
