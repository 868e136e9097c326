using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Hai bên nhất trí": the two who talked shortly before, where the words alone seemed to mean somebody else.</summary>
internal static class BothSides
{
    private const int FarthestSentences = 2;

    // "kêu gọi hai bên tôn trọng cam kết" looks back to what the article is about
    private const int FarthestAppealed = 8;

    /// <summary>Replaces the parties that a plural stands for by those of the talk told last; the same states stay as they are.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (IsPlural(drafts[i].Roles.Actors) && (Talk(drafts, i) ?? Truce(drafts, i)) is { } both && !AreThose(drafts[i].Roles.Actors, both))
            {
                var words = drafts[i].Roles.Actors[0];
                var states = both.Select(party => Standing(party, words)).DistinctBy(party => party.EntityId).ToList();
                drafts[i].Roles = new Roles(states.Count == 2 && !(states.Exists(party => party.Kind == EntityKind.Person) && states.Exists(party => party.Kind == EntityKind.Country)) ? states : both, []);
            }
            else if (drafts[i].Type == "REQUEST" && IsPlural(drafts[i].Roles.Recipients) && Opponents(drafts, i) is { } opponents && !AreThose(drafts[i].Roles.Recipients, opponents))
            {
                drafts[i].Roles = drafts[i].Roles with { Recipients = opponents };
            }
        }
    }

    // those who agreed or ceased fire, if whoever calls on them is none of them
    private static List<EntityMention>? Opponents(IReadOnlyList<ActDraft> drafts, int index) => TwoBefore(drafts, index, FarthestAppealed,
        told => told.Type is "AGREE" or "RETREAT" && !drafts[index].Roles.Actors.Any(caller => told.Roles.Actors.Any(side => SameEvent.AreSame(caller, side))));

    private static bool IsPlural(List<EntityMention> actors) =>
        actors is [{ IsCoreference: true, Kind: EntityKind.Country } one, { IsCoreference: true, Kind: EntityKind.Country } other] && one.Span == other.Span && (one.Text.EndsWith("bên", StringComparison.OrdinalIgnoreCase) || one.Text.EndsWith("nước", StringComparison.OrdinalIgnoreCase));

    private static List<EntityMention>? Talk(IReadOnlyList<ActDraft> drafts, int index) => TwoBefore(drafts, index, FarthestSentences,
        told => told is { Type: "CONSULT", Mode: "meet" or "phone" or "negotiate" or "visit" } && told.Roles.Actors[0].Span != told.Roles.Actors[1].Span);

    // "Armenia, Azerbaijan ngừng bắn … Nga sẽ đưa quân … Hai bên trao đổi tù binh": the sides are those of the truce
    private static List<EntityMention>? Truce(IReadOnlyList<ActDraft> drafts, int index) =>
        TwoBefore(drafts, index, FarthestAppealed, told => told is { Type: "RETREAT", Mode: "ceasefire" });

    // the two of the last act before that fits, no more than so many sentences back
    private static List<EntityMention>? TwoBefore(IReadOnlyList<ActDraft> drafts, int index, int most, Func<ActDraft, bool> fits)
    {
        var at = drafts[index].Sentence.Sentence.Index;
        for (var i = index - 1; i >= 0 && at - drafts[i].Sentence.Sentence.Index <= most; i--)
        {
            if (drafts[i].Roles.Actors is [var one, var other] && one.EntityId != other.EntityId && fits(drafts[i]))
            {
                return drafts[i].Roles.Actors;
            }
        }

        return null;
    }

    private static bool AreThose(List<EntityMention> named, List<EntityMention> both) =>
        named.All(side => both.Any(party => party.Country == side.Country));

    // states agree, whoever spoke for them; an armed group or body stands for itself
    private static EntityMention Standing(EntityMention party, EntityMention words) =>
        (party.Kind == EntityKind.Person ? HomeCountry.OrSelf(party) : party) with { Span = words.Span, Text = words.Text, IsCoreference = true };
}
