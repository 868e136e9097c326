using System.Text.Json;
using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Query.Index;

namespace Pipeline.Stages.Record;

/// <summary>Applies changes to a block and re-clusters it from its mentions. Pure.</summary>
internal static class BlockMerge
{
    private const int MaxGone = 500;

    /// <summary>The next revision and the events to publish; the same block when nothing changed, with all its events to publish.</summary>
    public static (MentionBlock Block, IReadOnlyList<EventVersion> Versions) Apply(MentionBlock block, IReadOnlyList<BlockChange> changes)
    {
        var contributions = block.Contributions.ToDictionary(c => c.ArticleId, StringComparer.Ordinal);
        var changed = false;
        foreach (var change in changes)
        {
            changed |= Apply(contributions, change);
        }

        var ordered = changed ? [.. contributions.Values.OrderBy(c => c.ArticleId, StringComparer.Ordinal)] : block.Contributions;
        var originals = changed ? BlockCopies.Find(ordered) : block.Originals;
        var events = EventMerger.MergeBlock(block.Key, ordered.SelectMany(c => c.Reported(originals.GetValueOrDefault(c.ArticleId, ""))));
        return changed ? Next(block with { Contributions = ordered, Originals = originals }, events) : (block, Republish(block, events));
    }

    private static bool Apply(Dictionary<string, BlockContribution> contributions, BlockChange change)
    {
        var stored = contributions.GetValueOrDefault(change.ArticleId);
        if (stored?.Run > change.Run)
        {
            return false;
        }

        if (change.Contribution is null)
        {
            return contributions.Remove(change.ArticleId);
        }

        contributions[change.ArticleId] = change.Contribution;
        return stored is null || !Bytes(stored).AsSpan().SequenceEqual(Bytes(change.Contribution));
    }

    private static (MentionBlock Block, IReadOnlyList<EventVersion> Versions) Next(MentionBlock block, IReadOnlyList<NewsEvent> events)
    {
        var revision = block.Revision + 1;
        var hashes = events.ToDictionary(e => e.EventId, EventHash.Of, StringComparer.Ordinal);
        var gone = block.Events.Keys.Where(id => !hashes.ContainsKey(id)).Order(StringComparer.Ordinal).ToList();
        var next = block with
        {
            Revision = revision,
            Events = hashes,
            Gone = [.. block.Gone.Where(id => !hashes.ContainsKey(id)).Concat(gone).TakeLast(MaxGone)],
        };
        var versions = events
            .Where(e => block.Events.GetValueOrDefault(e.EventId) != hashes[e.EventId])
            .Select(e => new EventVersion(e.EventId, e, revision) { MayExist = block.Events.ContainsKey(e.EventId) || block.Gone.Contains(e.EventId) })
            .Concat(gone.Select(id => new EventVersion(id, null, revision) { Before = block.Events[id] }));
        return (next, [.. versions]);
    }

    /// <summary>
    /// Nothing changed, so an earlier delivery saved the block: whether it also published is not known, so everything is published
    /// again. The index writer leaves alone what it already has.
    /// </summary>
    private static IReadOnlyList<EventVersion> Republish(MentionBlock block, IReadOnlyList<NewsEvent> events) =>
    [
        .. events.Select(e => new EventVersion(e.EventId, e, block.Revision)),
        .. block.Gone.Select(id => new EventVersion(id, null, block.Revision)),
    ];

    private static byte[] Bytes(BlockContribution contribution) => JsonSerializer.SerializeToUtf8Bytes(contribution, StageJson.Options);
}
