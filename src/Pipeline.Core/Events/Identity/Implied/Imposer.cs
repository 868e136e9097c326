using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity.Implied;

/// <summary>"Mỹ tước ưu đãi thương mại của X; thuế đánh vào hàng hóa nước này bị nâng lên": who took a measure that the words tell of nobody.</summary>
internal static class Imposer
{
    private const int FarthestSentences = 2;

    /// <summary>The one who acted on the same party shortly before; nobody where several did or none.</summary>
    public static List<EntityMention> Of(Story story, EventCluster cluster)
    {
        var struck = Story.StatesOf(cluster.View.Roles.Recipients);
        return story.LastBefore(cluster, other => Acts(other.View) && Story.StatesOf(other.View.Roles.Recipients).Exists(party => struck.Exists(mine => SameEvent.AreSame(party, mine))), FarthestSentences) is { } told
            ? Story.StatesOf(told.View.Roles.Actors) : [];
    }

    /// <summary>Whether somebody must have taken the measure.</summary>
    public static bool IsOpen(EventView view) =>
        view is { Type: "SANCTION", Mode: "discontinue" } or { Type: "CONCEDE", Mode: "ease" } && view.Roles is { Actors.Count: 0, Recipients.Count: > 0 };

    private static bool Acts(EventView view) =>
        view is { Type: "SANCTION" or "COERCE" or "CONCEDE" or "AID" or "ACCUSE" or "THREATEN", Roles.Actors.Count: 1 };
}
