using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Theo thông cáo của Mỹ, lệnh ngừng bắn có hiệu lực từ 22/5", "các bên rút vũ khí hạng nặng": the two who signed or cease fire with each other, where the words name nobody or only who announces it.</summary>
internal static class SidesOfTruce
{
    private const int FarthestSentences = 8;

    /// <summary>Gives truces, and what both sides of one do, the two of the signing in the same sentence, of the nearest truce told, or who strike each other; the others stay as they are.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft is { Type: "RETREAT", Mode: "ceasefire" or "withdraw" or "release" or "disarm" } && Sides(drafts, i) is { } sides)
            {
                draft.Roles = new Roles(sides.ConvertAll(side => Standing(side, draft)), []);
            }
        }
    }

    private static List<EntityMention>? Sides(IReadOnlyList<ActDraft> drafts, int index)
    {
        var draft = drafts[index];
        if (draft.Mode != "ceasefire")
        {
            return IsOfBoth(draft) ? Told(drafts, index) : null;
        }

        var isOpen = IsOfBoth(draft) || (draft.Sign.IsNoun && (IsOfSource(draft) || (IsPaper(draft) && (draft.Roles.Count == 0 || draft.Roles.IsAssumed) && draft.Date.IsKnown)));
        return (draft.Sign.IsNoun && draft.Roles.Actors.Count < 2 ? Signers(drafts, draft) : null) ?? (isOpen ? Told(drafts, index) : null);
    }

    // "lệnh ngừng bắn"; "hoạt động ngừng bắn", "việc ngừng bắn" is spoken of
    private static bool IsPaper(ActDraft truce) => truce.Sentence.Article.Word(truce.Sign.First) is "lệnh" or "thỏa" or "thoả" or "hiệp";

    // "X và Y tối 20/5 ký tại thành phố Z thỏa thuận ngừng bắn"
    private static List<EntityMention>? Signers(IReadOnlyList<ActDraft> drafts, ActDraft truce) => drafts.FirstOrDefault(told =>
        told is { Type: "AGREE", Mode: "sign" } && told.Sentence == truce.Sentence && told.Sign.First < truce.Sign.First && AreTwo(told.Roles.Actors)
        && !told.Roles.Any(side => truce.Roles.Any(party => SameEvent.AreSame(side, party))))?.Roles.Actors;

    // those of the last truce or exchange of prisoners before, or of the next one; else the two who struck each other
    private static List<EntityMention>? Told(IReadOnlyList<ActDraft> drafts, int index)
    {
        var at = drafts[index].Sentence.Sentence.Index;
        for (var i = index - 1; i >= 0 && at - drafts[i].Sentence.Sentence.Index <= FarthestSentences; i--)
        {
            if (IsOfTwo(drafts[i]))
            {
                return drafts[i].Roles.Actors;
            }
        }

        for (var i = index + 1; i < drafts.Count && drafts[i].Sentence.Sentence.Index - at <= FarthestSentences; i++)
        {
            if (IsOfTwo(drafts[i]))
            {
                return drafts[i].Roles.Actors;
            }
        }

        return Fighters(drafts);
    }

    private static bool IsOfTwo(ActDraft told) =>
        told is { Type: "RETREAT", Mode: "ceasefire" or "release" } && AreTwo(told.Roles.Actors) && !told.Roles.IsAssumed && !IsOfSource(told);

    // "X pháo kích Y … Y không kích X": no side is who was only struck once
    private static List<EntityMention>? Fighters(IReadOnlyList<ActDraft> drafts)
    {
        var fights = drafts.Where(draft => draft is { Type: "ASSAULT", Roles: { Actors: [{ Kind: not EntityKind.Person } one], Recipients: [{ Kind: not EntityKind.Person } other] } } && one.EntityId != other.EntityId).ToList();
        var back = fights.FirstOrDefault(fight => fights.Exists(first => first.Roles.Actors[0].EntityId == fight.Roles.Recipients[0].EntityId && first.Roles.Recipients[0].EntityId == fight.Roles.Actors[0].EntityId));
        return back is null || fights.Exists(fight => !Shares(fight, back)) ? null : [back.Roles.Actors[0], back.Roles.Recipients[0]];
    }

    private static bool Shares(ActDraft fight, ActDraft other) =>
        other.Roles.Any(side => side.EntityId == fight.Roles.Actors[0].EntityId) || other.Roles.Any(side => side.EntityId == fight.Roles.Recipients[0].EntityId);

    private static bool AreTwo(List<EntityMention> sides) => sides is [var one, var other] && one.EntityId != other.EntityId;

    // "các bên rút vũ khí", "hai phía sẽ trao đổi tù binh"
    private static bool IsOfBoth(ActDraft draft)
    {
        var article = draft.Sentence.Article;
        var at = draft.Sign.First - 1;
        while (at > draft.Sentence.First && article.Word(at) is "sẽ" or "phải" or "đã" or "cùng" or "đều")
        {
            at--;
        }

        return at > draft.Sentence.First && article.Word(at) is "bên" or "phía" or "phe" && article.Word(at - 1) is "các" or "hai" or "cả" or "đôi";
    }

    // "Theo thông cáo chung của X và Y, lệnh ngừng bắn …": who tells of it
    private static bool IsOfSource(ActDraft draft)
    {
        var (article, first) = (draft.Sentence.Article, draft.Sentence.First);
        if (article.Word(first) is not "theo" || draft.Roles.Actors.Count == 0)
        {
            return false;
        }

        var comma = first;
        while (comma < draft.Sign.First && !article.IsPunctuation(comma))
        {
            comma++;
        }

        return comma < draft.Sign.First && draft.Roles.Actors.TrueForAll(actor => article.Tokens.FirstAt(actor.Span.Start) is var at && at > first && at < comma);
    }

    private static EntityMention Standing(EntityMention side, ActDraft draft) =>
        side with { Span = draft.Sign.Span, Text = draft.Words, IsCoreference = true };
}
