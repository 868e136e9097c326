namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Clusters of one day whose reports differ in mode alone. They are joined after all reports have found those of their own mode, since
/// an inquiry that meets another protest of the day first would be lost to the other reports of the inquiry.
/// </summary>
internal static class KindredClusters
{
    public static List<EventCluster> Join(List<EventCluster> clusters, MergeOptions options)
    {
        var joined = new List<EventCluster>();
        foreach (var cluster in clusters.OrderByDescending(c => c.Members.Count))
        {
            var target = joined.Where(c => c.Date.IsDay && c.Date == cluster.Date && !cluster.Members.Any(c.HasOtherOf))
                .Select(c => (Cluster: c, Fit: Fit(cluster, c, options)))
                .Where(x => x.Fit is not null).OrderByDescending(x => x.Fit).FirstOrDefault().Cluster;
            if (target is null)
            {
                joined.Add(cluster);
                continue;
            }

            foreach (var member in cluster.Members)
            {
                target.Add(member);
            }
        }

        return joined;
    }

    /// <summary>The least fit of a member; null when one of them cannot be of the other cluster.</summary>
    private static double? Fit(EventCluster cluster, EventCluster target, MergeOptions options)
    {
        double? least = null;
        foreach (var member in cluster.Members)
        {
            if (ClusterFit.Score(member, target, options) is not { } fit || fit < options.LeastFit(member))
            {
                return null;
            }

            least = Math.Min(least ?? fit, fit);
        }

        return least;
    }
}
