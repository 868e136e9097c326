using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Cảnh sát nổ súng tiêu diệt ba kẻ khủng bố": what police do to attackers is another act than the attack.</summary>
internal static class AttackOnAttackers
{
    /// <summary>Whether police alone strike, and those whom they strike are called attackers or suspects.</summary>
    public static bool Is(ActDraft draft) =>
        draft.Type == "ASSAULT" && draft.OwnRoles.Actors is [{ } actor] && IsPolice(draft, actor) && draft.OwnRoles.Recipients.TrueForAll(party => party.Kind == EntityKind.Group) && IsByArms(draft) && RoleWords.Suspects.StandIn(draft.Sentence.Article, draft.Sentence.First, draft.Sentence.End + 1);

    /// <summary>Whether one report is of police striking attackers, and the other of an attack by nobody known.</summary>
    public static bool Differ(EventView left, EventView right) =>
        (left.IsResponse && !right.IsResponse && right.Roles.Actors.Count == 0) || (right.IsResponse && !left.IsResponse && left.Roles.Actors.Count == 0);

    private static bool IsPolice(ActDraft draft, EntityMention actor)
    {
        var first = draft.Sentence.Article.Tokens.FirstAt(actor.Span.Start);
        return actor.Office is "police" || (draft.Sentence.Article.Word(first), draft.Sentence.Article.Word(first + 1)) is ("cảnh", "sát") or ("công", "an");
    }

    private static bool IsByArms(ActDraft draft) => draft.Sentence.Article.Has(draft.Sign.First, draft.Sign.End, "bắn", "súng", "diệt", "hạ");
}
