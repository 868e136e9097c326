using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Index;

/// <summary>Changes to the lists of one partition, written by as few transactions as they fit in.</summary>
internal sealed class LeafPartition(IRowTable table, string partitionKey, int maxCachedPostings)
{
    private const int MaxAttempts = 12;

    /// <summary>Full leaves hold some 10 kB; this many stay below the 4 MiB that a transaction takes.</summary>
    private const int MaxLeavesATransaction = 96;

    private const int MaxListsAtOnce = 72;

    private readonly LeafCache _cache = new(maxCachedPostings);

    /// <summary>Applies changes: position to posting, null to take it away. Idempotent.</summary>
    public async Task ApplyAsync(IReadOnlyDictionary<ListName, Dictionary<string, Posting?>> changes, CancellationToken cancellationToken)
    {
        foreach (var chunk in changes.Chunk(MaxListsAtOnce))
        {
            await ApplyChunkAsync(chunk, cancellationToken);
        }
    }

    private async Task ApplyChunkAsync(IReadOnlyList<KeyValuePair<ListName, Dictionary<string, Posting?>>> changes, CancellationToken cancellationToken)
    {
        var presumeNew = true;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var plan = new LeafWritePlan();
            foreach (var (list, postings) in changes)
            {
                await PlanListAsync(plan, list, postings, presumeNew, cancellationToken);
            }

            if (await CommitAsync(plan, cancellationToken))
            {
                return;
            }

            // Someone else wrote one of these lists, or a list presumed new is not: read them all before the next attempt.
            presumeNew = false;
            foreach (var (list, _) in changes)
            {
                _cache.Forget(list);
            }
        }

        throw new IOException($"Partition {partitionKey} of the event index changed under {MaxAttempts} attempts to write it; try again later.");
    }

    private async Task PlanListAsync(LeafWritePlan plan, ListName list, Dictionary<string, Posting?> postings, bool presumeNew, CancellationToken cancellationToken)
    {
        var open = new Dictionary<string, Posting?>(postings, StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var leaf = await LeafForAsync(list, open.Keys.First(), presumeNew && postings.Values.All(p => p is not null), cancellationToken);
            var covered = open.Where(p => leaf.Leaf.Covers(p.Key)).ToDictionary(StringComparer.Ordinal);
            foreach (var position in covered.Keys)
            {
                open.Remove(position);
            }

            plan.Add(list, leaf, covered);
        }
    }

    private async Task<CachedLeaf> LeafForAsync(ListName list, string position, bool presumeNew, CancellationToken cancellationToken)
    {
        if (_cache.Find(list, position) is { } cached)
        {
            return cached;
        }

        if (presumeNew && !_cache.Knows(list))
        {
            return CachedLeaf.Presumed;
        }

        var rows = await table.GetRangeAsync(list.From(position), 1, cancellationToken);
        return rows.Count == 0
            ? CachedLeaf.Presumed
            : new(PostingLeafCodec.Decode(ListName.UpperOf(rows[0].RowKey), rows[0].Content), rows[0].ETag);
    }

    private async Task<bool> CommitAsync(LeafWritePlan plan, CancellationToken cancellationToken)
    {
        foreach (var leaves in plan.Transactions(MaxLeavesATransaction))
        {
            var writes = leaves.Select(l => l.ToWrite()).ToList();
            if (await table.TryCommitAsync(partitionKey, writes, cancellationToken) is not { } etags)
            {
                return false;
            }

            for (var i = 0; i < leaves.Count; i++)
            {
                _cache.Put(leaves[i].List, new(leaves[i].Leaf, etags[i]));
            }
        }

        return true;
    }
}
