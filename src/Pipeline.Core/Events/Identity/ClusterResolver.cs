using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>Gives every report of an event what the best of them tells.</summary>
internal static class ClusterResolver
{
    public static void Resolve(EventCluster cluster)
    {
        var date = Date(cluster.Drafts);
        var roles = cluster.Drafts.OrderByDescending(Completeness).First().Roles;
        var status = Status(cluster.Drafts);
        var mode = cluster.Drafts.Select(draft => draft.Mode).FirstOrDefault(mode => mode is not ("" or "other" or "multilateral")) ?? cluster.Drafts[0].Mode;
        var place = cluster.Drafts.Select(draft => draft.Place).OrderByDescending(place => place is null ? 0 : place.Kind == EntityKind.Place ? 2 : 1).First();
        foreach (var draft in cluster.Drafts)
        {
            draft.Date = draft.Date.IsKnown && draft.Date.Precision <= date.Precision ? draft.Date : date;
            draft.Roles = roles;
            draft.Status = status;
            draft.Mode = mode;
            draft.Place ??= place;
        }
    }

    private static ActDate Date(IReadOnlyList<ActDraft> drafts) =>
        drafts.Select(draft => draft.Date).Where(date => date.IsKnown).OrderBy(date => date.Precision).FirstOrDefault() ?? ActDate.Unknown;

    private static int Completeness(ActDraft draft)
    {
        var named = draft.Roles.All.Count(mention => mention.Kind == EntityKind.Person ? mention.Name.Length > 0 : mention.Kind != EntityKind.Group);
        return (Math.Min(draft.Roles.Actors.Count, 2) * 8) + (Math.Min(draft.Roles.Recipients.Count, 1) * 8) + Math.Min(named, 3);
    }

    private static Status.ActStatus Status(IReadOnlyList<ActDraft> drafts)
    {
        var cancelled = drafts.FirstOrDefault(draft => draft.Status.Value == EventStatus.Cancelled);
        var stated = drafts.Where(draft => draft.Status.IsStated).ToList();
        return (cancelled ?? stated.FirstOrDefault() ?? drafts[0]).Status;
    }
}
