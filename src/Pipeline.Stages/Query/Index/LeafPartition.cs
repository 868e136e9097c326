using Pipeline.Stages.Batching;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Index;

/// <summary>Changes to the lists of one partition, written by as few transactions as they fit in.</summary>
internal sealed class LeafPartition(IRowTable table, LeafLocator locator, string partitionKey, int maxCachedPostings)
{
    private const int MaxAttempts = 40;

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
            _cache.Trim();
        }
    }

    private async Task ApplyChunkAsync(IReadOnlyList<KeyValuePair<ListName, Dictionary<string, Posting?>>> changes, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            await Backoff.BeforeAsync(attempt);

            // A list that this process does not know is presumed new at first, which spares reading what mostly is not there.
            var presumeNew = attempt == 0;
            await ReadMissingAsync(changes.Where(c => !(presumeNew && IsPresumedNew(c.Key, c.Value))), cancellationToken);
            if (await CommitAsync(await PlanAsync(changes, cancellationToken), cancellationToken) is not { } refused)
            {
                return;
            }

            // A presumption was wrong, and what is cached may well be good; or else another process wrote one of these lists, and
            // will have written others that most events stand in too.
            foreach (var (list, _) in _cache.Knows(refused.List) ? changes : [])
            {
                _cache.Forget(list);
            }
        }

        throw new IOException($"Partition {partitionKey} of the event index changed under {MaxAttempts} attempts to write it; try again later.");
    }

    private bool IsPresumedNew(ListName list, Dictionary<string, Posting?> postings) =>
        !_cache.Knows(list) && postings.Values.All(p => p is not null);

    /// <summary>Reads, at the same time, the first leaf of each list that is not at hand.</summary>
    private async Task ReadMissingAsync(IEnumerable<KeyValuePair<ListName, Dictionary<string, Posting?>>> changes, CancellationToken cancellationToken)
    {
        var missing = changes.Where(c => _cache.Find(c.Key, c.Value.Keys.First()) is null).ToList();
        var read = await Task.WhenAll(missing.Select(c => locator.FindAsync(c.Key, c.Value.Keys.First(), cancellationToken)));
        foreach (var (change, (found, _)) in missing.Zip(read))
        {
            if (found is not null)
            {
                _cache.Put(change.Key, new(found.Leaf, found.ETag));
            }
        }
    }

    private async Task<LeafWritePlan> PlanAsync(IReadOnlyList<KeyValuePair<ListName, Dictionary<string, Posting?>>> changes, CancellationToken cancellationToken)
    {
        var plan = new LeafWritePlan();
        foreach (var (list, postings) in changes)
        {
            var ends = plan.Add(list, await LeavesForAsync(list, postings, cancellationToken));
            if (ends.Count > 0)
            {
                plan.KeepEnds(list, await LeafForAsync(list, ListPosition.Last, cancellationToken), ends.Concat(locator.OthersOf(list)));
            }
        }

        return plan;
    }

    private async Task<IReadOnlyList<(CachedLeaf Old, IReadOnlyDictionary<string, Posting?> Changes)>> LeavesForAsync(
        ListName list, Dictionary<string, Posting?> postings, CancellationToken cancellationToken)
    {
        var leaves = new List<(CachedLeaf, IReadOnlyDictionary<string, Posting?>)>();
        var open = new Dictionary<string, Posting?>(postings, StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var leaf = await LeafForAsync(list, open.Keys.First(), cancellationToken);
            var covered = open.Where(p => leaf.Leaf.Covers(p.Key)).ToDictionary(StringComparer.Ordinal);
            foreach (var position in covered.Keys)
            {
                open.Remove(position);
            }

            leaves.Add((leaf, covered));
        }

        return leaves;
    }

    /// <summary>The leaf that covers a position. Of a list of which nothing is at hand it is the first, presumed empty.</summary>
    private async Task<CachedLeaf> LeafForAsync(ListName list, string position, CancellationToken cancellationToken)
    {
        if (_cache.Find(list, position) is { } cached)
        {
            return cached;
        }

        if (!_cache.Knows(list) || (await locator.FindAsync(list, position, cancellationToken)).Leaf is not { } found)
        {
            return CachedLeaf.Presumed;
        }

        var leaf = new CachedLeaf(found.Leaf, found.ETag);
        _cache.Put(list, leaf);
        return leaf;
    }

    /// <summary>Null when all is written, else the leaf that was refused.</summary>
    private async Task<PlannedLeaf?> CommitAsync(LeafWritePlan plan, CancellationToken cancellationToken)
    {
        foreach (var leaves in plan.Transactions(MaxLeavesATransaction))
        {
            var commit = await table.TryCommitAsync(partitionKey, [.. leaves.Select(l => l.ToWrite())], cancellationToken);
            if (commit.Refused is { } refused)
            {
                return leaves[refused];
            }

            for (var i = 0; i < leaves.Count; i++)
            {
                _cache.Put(leaves[i].List, new(leaves[i].Leaf, commit.ETags[i]));
                locator.Learn(leaves[i].List, leaves[i].Leaf);
            }
        }

        return null;
    }
}
