using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Whether the words of an attack tell one: drills, storms and what is only announced are told in the same words.</summary>
internal static class AttackCheck
{
    /// <summary>"tiêu diệt khủng bố theo tình huống giả định", "40 căn nhà bị lốc xoáy phá hủy": whether nobody attacks at all.</summary>
    public static bool IsNone(ActDraft draft)
    {
        var sentence = draft.Sentence.AsSpan();
        return sentence.ContainsAny(ScopeRules.Default.Drills)
            || ((draft.OwnRoles.Actors.Count == 0 || draft.OwnRoles.Recipients.Count == 0) && sentence.ContainsAny(ScopeRules.Default.Disasters));
    }

    /// <summary>Whether somebody of public life attacks somebody or something that the sentence names.</summary>
    public static bool IsReal(ActDraft draft) =>
        !IsAnnounced(draft) && draft.Roles.Actors.Any(PublicParties.IsPublic) && draft.OwnRoles.Recipients.Any(IsTarget) && (draft.Mode != "heavy-weapons" || IsAimed(draft));

    // "Nga tuyên bố bắn hạ mọi máy bay": not done yet
    private static bool IsAnnounced(ActDraft draft) =>
        draft.Sentence.Article.HasPair(draft.Sign.VerbFirst - 2, draft.Sign.VerbFirst, "tuyên", "bố");

    private static bool IsTarget(EntityMention party) =>
        party.Kind != EntityKind.Organization || party.Country.Length > 0 || PublicParties.IsListed(party);

    // a rocket that is fired at nothing is tested
    private static bool IsAimed(ActDraft draft) => draft.Sentence.AsSpan().ContainsAny(ScopeRules.Default.Aiming);
}
