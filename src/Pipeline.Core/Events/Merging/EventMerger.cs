namespace Pipeline.Core.Events.Merging;

/// <summary>
/// Mentions to events. A pure function of the set of mentions: order, duplication and batches of arrival change nothing.
/// Steps: blocks (<see cref="EventBlocks"/>) → one unit per article and event (<see cref="LocalEvents"/>) → clusters
/// (<see cref="EventClustering"/>) → records (<see cref="EventResolver"/>).
/// </summary>
public static class EventMerger
{
    /// <summary>Merges any mentions into events ordered by id.</summary>
    public static IReadOnlyList<NewsEvent> Merge(IEnumerable<ReportedMention> mentions, MergeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var events = EventBlocks.Of(mentions).SelectMany(block => MergeBlock(block.Key, block.Value, options)).ToList();
        events.Sort((left, right) => string.CompareOrdinal(left.EventId, right.EventId));
        return events;
    }

    /// <summary>Merges the mentions of one block, which <see cref="EventBlocks.Of"/> put together.</summary>
    public static IReadOnlyList<NewsEvent> MergeBlock(string block, IEnumerable<ReportedMention> mentions, MergeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var clusters = EventClustering.Cluster(LocalEvents.From(mentions), options ?? MergeOptions.Default);
        var takenIds = new HashSet<string>(StringComparer.Ordinal);
        var events = clusters.Where(cluster => cluster.Members.Any(unit => unit.MakesEvent) || Corroboration.Holds(cluster)).Select(cluster => EventResolver.Resolve(block, cluster, takenIds)).ToList();
        events.Sort((left, right) => string.CompareOrdinal(left.EventId, right.EventId));
        return events;
    }
}
