namespace Pipeline.Core.Events.Identity;

/// <summary>Gives every report of an event what all of them together tell.</summary>
internal static class ClusterResolver
{
    public static void Resolve(EventCluster cluster)
    {
        var news = cluster.Drafts.Where(draft => draft.IsNews).ToList();
        var view = cluster.View;
        view = news.Count == 0 || view.Type is not ("CONSULT" or "AGREE" or "COOPERATE") ? view : view with { Roles = news.Skip(1).Aggregate(EventView.Of(news[0]), (held, draft) => held.With(draft)).Roles };
        // what is only spoken of elsewhere ("sẽ không từ chối", "kế hoạch phóng thử") does not undo what the headline reports
        var stated = news.Find(draft => draft.Status.IsStated) ?? news.FirstOrDefault();
        view = stated is null ? view : view with { Status = stated.Status };
        var cancelled = cluster.Drafts.FirstOrDefault(draft => draft.Status.Value == EventStatus.Cancelled);
        foreach (var draft in cluster.Drafts)
        {
            draft.Date = draft.Date.IsKnown && draft.Date.Precision <= view.Date.Precision ? draft.Date : view.Date;
            draft.Roles = view.Roles;
            draft.Reports = cluster.Drafts.Count;
            draft.Status = cancelled?.Status ?? view.Status;
            draft.Mode = view.Mode;
            draft.Place = view.Place;
        }
    }
}
