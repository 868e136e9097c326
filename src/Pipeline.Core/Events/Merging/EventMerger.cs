namespace Pipeline.Core.Events.Merging;

/// <summary>Clusters mentions into events; a pure function of the set of mentions.</summary>
public static class EventMerger
{
    /// <summary>Keys of the blocks a mention belongs to: only mentions that share a key can be one event.</summary>
    public static string BlockOf(EventMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mention.Type;
    }

    /// <summary>Merges all mentions (any order, duplicates allowed) into events ordered by id.</summary>
    public static IReadOnlyList<NewsEvent> Merge(IEnumerable<ReportedMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return [];
    }
}
