using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>"tên lửa được phóng từ bờ đông": where only the article's country is left to have launched or moved, whoever the article says did so elsewhere.</summary>
internal static class Launcher
{
    /// <summary>The one state that such acts of the article name; null when the state assumed stands.</summary>
    public static EntityMention? Of(Story story, EventCluster cluster)
    {
        if (cluster.View is not { Type: "MOBILIZE", Mode: "weapons" or "troops", Roles.Actors: [{ Kind: EntityKind.Country } assumed] } || !cluster.Drafts.All(draft => draft.OwnRoles.IsByState) || cluster.Drafts.Any(draft => draft.Place is not null))
        {
            return null;
        }

        return OnlyNamed(story, cluster) is { Country.Length: > 0 } only && only.Country != assumed.Country ? only : null;
    }

    private static EntityMention? OnlyNamed(Story story, EventCluster cluster)
    {
        var named = story.Clusters.Where(other => other != cluster && other.View.Type == "MOBILIZE" && other.View.Mode == cluster.View.Mode && other.View.Roles.Actors.Count == 1 && other.Drafts.Any(draft => !draft.OwnRoles.IsByState))
            .Select(other => other.View.Roles.Actors[0]).DistinctBy(actor => actor.Country).Take(2).ToList();
        return named is [var only] ? only : null;
    }
}
