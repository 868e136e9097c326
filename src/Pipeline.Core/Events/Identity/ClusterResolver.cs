namespace Pipeline.Core.Events.Identity;

/// <summary>Gives every report of an event what all of them together tell.</summary>
internal static class ClusterResolver
{
    public static void Resolve(EventCluster cluster)
    {
        var view = cluster.View;
        var cancelled = cluster.Drafts.FirstOrDefault(draft => draft.Status.Value == EventStatus.Cancelled);
        foreach (var draft in cluster.Drafts)
        {
            draft.Date = draft.Date.IsKnown && draft.Date.Precision <= view.Date.Precision ? draft.Date : view.Date;
            draft.Roles = view.Roles;
            draft.Status = cancelled?.Status ?? view.Status;
            draft.Mode = view.Mode;
            draft.Place = view.Place;
        }
    }
}
