using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Whether as many take part in an act as it needs to make news.</summary>
internal static class PartyCheck
{
    /// <summary>Whether as many take part as such an act needs, each of them a whole name.</summary>
    public static bool HasParties(ScopeRule rule, ActDraft draft, bool isDated)
    {
        var (actors, recipients) = (draft.Roles.Actors, draft.Roles.Recipients);
        return actors.Count >= rule.Actors && (recipients.Count >= rule.Recipients || (isDated && IsOfUnnamed(draft))) && actors.Count + recipients.Count >= rule.Parties
            && !(recipients.Count == 1 && actors.Count == 1 && recipients[0].EntityId == actors[0].EntityId)
            && (isDated || draft.Type != "AGREE" || actors.Count > 1 || actors.Any(actor => actor.Kind == EntityKind.Organization) || !(IsMutual(draft) || IsOwnDecision(draft)))
            && (draft.Type != "PERSONNEL" || (isDated && draft.Mode == "elect") || actors.Exists(isDated ? static actor => actor.Kind == EntityKind.Person : static actor => actor is { Kind: EntityKind.Person, Name.Length: > 0, IsOfficeOnly: false }))
            && (draft.Type != "PERSONNEL" || isDated || !IsAppointer(draft)) && !IsWithUnnamed(draft)
            && (isDated || (WholeParty.IsTold(draft) && (draft.Sentence.Article.IsDated || !DoubtfulParty.Is(draft))))
            && (isDated || (draft.Roles.All.All(WholeParty.IsNamed) && (rule.Actors >= 2 ? !PartyDirection.AreOne(actors) : PartyDirection.IsDirected(draft))));
    }

    // "Bỉ đã bắt ba người hôm 14/11": who was arrested has no name, the news has a state and a day
    private static bool IsOfUnnamed(ActDraft draft) =>
        draft.Date.IsKnown && draft.Roles.Actors.Any(actor => actor.Country is { Length: > 0 } and not HomeCountry.ReadersCode || PublicParties.IsPublic(actor));

    // "ông X và bà Y gọi điện cho các nhà lãnh đạo ở Quốc hội": not to each other
    private static bool IsWithUnnamed(ActDraft draft)
    {
        var (sentence, sign) = (draft.Sentence, draft.Sign);
        return draft is { Type: "CONSULT", Mode: "phone" or "meet", Sign.IsNoun: false } && draft.OwnRoles.Actors.Count > 1
            && (sentence.Article.Word(sign.End - 1) is "cho" or "với" ? sign.End : sentence.Article.Word(sign.End) is "cho" or "với" ? sign.End + 1 : -1) is > 0 and var partner && sentence.Article.Word(partner) is not "nhau"
            && AreBefore(draft.OwnRoles.Actors, sign);
    }

    private static bool AreBefore(List<EntityMention> parties, ActSign sign) => parties.TrueForAll(party => party.Span.End <= sign.Span.Start);

    // "Tổng thống bổ nhiệm thêm các chức danh": the subject of these verbs is not the one who gets or loses the post
    private static bool IsAppointer(ActDraft draft)
    {
        var (article, sign) = (draft.Sentence.Article, draft.Sign);
        var isPassive = article.Has(draft.Sentence.First, sign.End, "bị", "được");
        return !isPassive && !sign.IsNoun && ScopeRules.Default.Appointing.Any(verb => draft.Words.StartsWith(verb, StringComparison.OrdinalIgnoreCase))
            && draft.OwnRoles.Actors.All(actor => actor.Span.Start < sign.Span.Start);
    }

    // "Phó Thủ tướng đồng ý lập ban chỉ đạo": at home one decides
    private static bool IsOwnDecision(ActDraft draft) =>
        draft.Roles.Actors is [{ Kind: EntityKind.Person, Country: HomeCountry.ReadersCode }] && draft.Words.StartsWith("đồng ý", StringComparison.OrdinalIgnoreCase);

    // "nhất trí", "thống nhất": with whom? One alone promises, and a body decides
    private static bool IsMutual(ActDraft draft) =>
        draft.Words is var anchor && ScopeRules.Default.Mutual.Any(word => anchor.Contains(word, StringComparison.OrdinalIgnoreCase));
}
