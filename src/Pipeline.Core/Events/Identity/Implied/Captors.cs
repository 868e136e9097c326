using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>Whoever holds people lets them go.</summary>
internal static class Captors
{
    // "bắt quả tang X …. Công an thu giữ"
    private const int FarthestSearch = 1;

    // "ra quyết định khởi tố bị can, thi hành lệnh bắt tạm giam X"
    private const int FarthestBeside = 12;

    /// <summary>"trả tự do cho bà X": whoever detained or abducted her.</summary>
    public static List<EntityMention> Of(Story story, EventView freed) =>
        freed is not { Type: "RETREAT", Mode: "release" } ? [] : story.Clusters.Select(cluster => cluster.View)
            .FirstOrDefault(view => IsTaking(view)
                && view.Roles.Recipients.Any(held => freed.Roles.Any(party => SameEvent.AreSame(held, party))))?.Roles.Actors ?? [];

    /// <summary>"13 ngư dân bị X bắt giữ đã được thả": told in one sentence, or of the same people.</summary>
    public static EventView? Taking(Story story, EventCluster freed) =>
        story.Clusters.FirstOrDefault(cluster => IsTaking(cluster.View)
            && (cluster.Drafts.Any(draft => freed.Drafts.Any(other => other.Sentence == draft.Sentence))
                || cluster.View.Roles.Recipients.Any(held => freed.View.Roles.Recipients.Any(party => SameEvent.AreSame(held, party)))))?.View;

    /// <summary>"khám xét nhà ông X, công an thu giữ …", "bắt quả tang X, thu giữ …": whoever was searched or arrested right before.</summary>
    public static List<EntityMention> OfSearched(Story story, EventCluster seized) =>
        seized.View.Roles.Actors.All(taker => taker.Kind is EntityKind.Country or EntityKind.Organization)
            && story.LastBefore(seized, IsSearch, FarthestSearch) is { } search ? [.. search.View.Roles.Recipients] : [];

    /// <summary>"ra quyết định khởi tố bị can, bắt tạm giam X": whoever is charged and whoever is taken in with it, told side by side, is one.</summary>
    public static List<EntityMention> OfBeside(Story story, EventCluster cluster)
    {
        foreach (var draft in cluster.Drafts)
        {
            var beside = story.Drafts.FirstOrDefault(other => other.Event > 0 && other.Event != cluster.Number && other.Sentence == draft.Sentence && other is { Type: "ACCUSE", Mode: "investigate" } or { Type: "COERCE", Mode: "arrest" }
                && other.Sign.First >= draft.Sign.End && other.Sign.First - draft.Sign.End <= FarthestBeside && other.OwnRoles.Recipients.Count > 0
                && draft.Sentence.Groups.TrueForAll(group => group.First < draft.Sign.End || group.First >= other.Sign.End || draft.Sentence.Article.Entities[group.Entities[0]].Kind == EntityKind.Group));
            if (beside is not null && beside.OwnRoles.Recipients.TrueForAll(IsNamed) && beside.Roles.Actors.TrueForAll(actor => cluster.View.Roles.Actors.Exists(party => party.Country == actor.Country)))
            {
                return [.. beside.OwnRoles.Recipients];
            }
        }

        return [];
    }

    private static bool IsNamed(EntityMention held) => held is { Kind: EntityKind.Person, Name.Length: > 0, IsOfficeOnly: false };

    // people by name, who are arrested or whose home is searched; who is only charged need not own what is taken
    private static bool IsSearch(EventCluster cluster) =>
        SameEvent.IsReal(cluster.View.Status.Value) && cluster.View.Roles.Recipients.Count > 0 && cluster.View.Roles.Recipients.TrueForAll(IsNamed)
        && (cluster.View is { Type: "COERCE", Mode: "arrest" }
            || (cluster.View is { Type: "ACCUSE", Mode: "investigate" } && cluster.Drafts.Any(draft => draft.Sentence.Article.Has(draft.Sign.First, draft.Sign.End, "khám"))));

    private static bool IsTaking(EventView view) => view is { Mode: "arrest" or "abduct", Roles.Actors.Count: > 0 };
}
