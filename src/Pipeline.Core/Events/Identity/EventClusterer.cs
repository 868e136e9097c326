using Pipeline.Core.Events.Drafts;

namespace Pipeline.Core.Events.Identity;

/// <summary>Puts reports of one real event together, in reading order.</summary>
internal static class EventClusterer
{
    public static IReadOnlyList<EventCluster> Cluster(IReadOnlyList<ActDraft> drafts)
    {
        var clusters = new List<EventCluster>();
        foreach (var draft in drafts)
        {
            var home = Best(clusters, draft);
            if (home is null)
            {
                home = new EventCluster(clusters.Count + 1);
                clusters.Add(home);
            }

            home.Add(draft);
        }

        return clusters;
    }

    // the latest event that every report in it agrees with; shared parties and dates count for more than nearness
    private static EventCluster? Best(List<EventCluster> clusters, ActDraft draft)
    {
        EventCluster? best = null;
        var bestScore = -1;
        foreach (var cluster in clusters)
        {
            if (!cluster.Drafts.All(other => SameEvent.Can(other, draft)))
            {
                continue;
            }

            var score = cluster.Drafts.Max(other => Score(other, draft));
            if (score >= bestScore)
            {
                (best, bestScore) = (cluster, score);
            }
        }

        return best;
    }

    private static int Score(ActDraft other, ActDraft draft)
    {
        var score = draft.Roles.All.Count(mention => other.Roles.All.Any(party => SameEvent.AreSame(mention, party))) * 2;
        score += draft.Date.IsKnown && other.Date.IsKnown ? 3 : 0;
        return score + (draft.Mode == other.Mode ? 1 : 0);
    }
}
