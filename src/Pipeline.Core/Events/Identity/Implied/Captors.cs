using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>Whoever holds people lets them go.</summary>
internal static class Captors
{
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

    private static bool IsTaking(EventView view) => view is { Mode: "arrest" or "abduct", Roles.Actors.Count: > 0 };
}
