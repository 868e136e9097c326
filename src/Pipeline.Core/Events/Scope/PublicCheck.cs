using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>Whether those who take part, or the post that is filled, concern the public.</summary>
internal static class PublicCheck
{
    private const int PostCharacters = 60;

    /// <summary>
    /// Whether a public party stands where the rule wants it. News that is dated and from abroad reaches the readers because it
    /// concerns the public there.
    /// </summary>
    public static bool IsPublic(ScopeRule rule, ActDraft draft, bool isDated)
    {
        if (!isDated && IsPrivateVisit(draft))
        {
            return false;
        }

        if (!isDated && draft.Type == "PERSONNEL" && IsOfFirm(draft) && !NamesPost(draft, draft.Sentence.Article.Tokens.Text))
        {
            return false;
        }

        return (isDated && draft.Roles.Any(party => party.Country is { Length: > 0 } and not HomeCountry.ReadersCode)) || IsOfPost(draft, isDated) || rule.Public switch
        {
            ScopePlace.Actor => IsActing(draft, isDated),
            ScopePlace.Recipient => IsReceiving(draft),
            ScopePlace.Both => IsActing(draft, isDated) && IsReceiving(draft),
            ScopePlace.Any => IsActing(draft, isDated) || IsReceiving(draft),
            _ => true,
        };
    }

    private static bool IsActing(ActDraft draft, bool isDated)
    {
        var isAnyPost = IsOfOffice(draft) || (isDated && draft.Type == "CONCEDE");
        return draft.Roles.Actors.Any(party => PublicParties.IsPublic(party) || (isAnyPost && PublicParties.IsPublicTarget(party, draft.Sentence.Article.Tokens.Text)));
    }

    private static bool IsReceiving(ActDraft draft) =>
        draft.Roles.Recipients.Any(party => PublicParties.IsPublicTarget(party, draft.Sentence.Article.Tokens.Text));

    // "Nữ ca sĩ X có mặt tại Hàn Quốc": the host is a state, the guest is nobody's
    private static bool IsPrivateVisit(ActDraft draft) =>
        draft.Mode == "visit" && !draft.Roles.Actors.Any(party => party.Kind != EntityKind.Country && PublicParties.IsPublic(party)) && draft.Roles.Actors.Any(party => party.Kind == EntityKind.Person && party.Office.Length == 0);

    private static bool IsOfPost(ActDraft draft, bool isDated) =>
        (isDated && draft.Type == "PERSONNEL" && draft.Date.IsKnown && !IsOfFirm(draft)) || (IsOfOffice(draft) && NamesPost(draft, draft.Sentence.Article.Tokens.Text));

    private static bool IsOfOffice(ActDraft draft) => draft.Type == "PERSONNEL" || draft.Mode == "resign";

    // "bầu ông X làm Chủ tịch nước", "Ban Bí thư cách chức ông X": the post behind the words of the act, or who decides before them
    private static bool NamesPost(ActDraft draft, string text)
    {
        var sentence = draft.Sentence.Sentence.Span;
        var sign = draft.Sign.Span;
        var end = Math.Min(sentence.End, sign.End + PostCharacters);
        return end > sign.Start && sign.Start >= sentence.Start
            && (text.AsSpan(sign.Start, end - sign.Start).ContainsAny(ScopeRules.Default.PublicPosts) || text.AsSpan(sentence.Start, sign.Start - sentence.Start).ContainsAny(ScopeRules.Default.Deciders));
    }

    // "được bầu làm Chủ tịch HĐQT ngân hàng"
    private static bool IsOfFirm(ActDraft draft) => draft.Sentence.AsSpan().ContainsAny(ScopeRules.Default.PrivatePosts);
}
