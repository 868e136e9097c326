using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Index;

/// <summary>
/// Leaves that this process wrote or read last. It may be stale: every write is conditional on the leaf's ETag, and a refused
/// write makes the writer forget the list and read it anew.
/// </summary>
internal sealed class LeafCache(int maxPostings)
{
    private readonly Dictionary<ListName, CachedList> _lists = [];

    private long _clock;

    private int _postings;

    /// <summary>The cached leaf that covers a position, or null.</summary>
    public CachedLeaf? Find(ListName list, string position)
    {
        if (!_lists.TryGetValue(list, out var cached))
        {
            return null;
        }

        cached.LastUsed = ++_clock;
        return cached.Leaves.FirstOrDefault(leaf => leaf.Leaf.Covers(position));
    }

    /// <summary>Whether any leaf of the list is known, so that the list exists.</summary>
    public bool Knows(ListName list) => _lists.ContainsKey(list);

    /// <summary>Keeps a leaf in place of those that it overlaps.</summary>
    public void Put(ListName list, CachedLeaf leaf)
    {
        if (!_lists.TryGetValue(list, out var cached))
        {
            _lists[list] = cached = new();
        }

        cached.LastUsed = ++_clock;
        _postings -= cached.Leaves.Where(l => l.Leaf.Upper == leaf.Leaf.Upper).Sum(l => l.Leaf.Postings.Count);
        cached.Leaves.RemoveAll(l => l.Leaf.Upper == leaf.Leaf.Upper);
        cached.Leaves.Add(leaf);
        _postings += leaf.Leaf.Postings.Count;
    }

    /// <summary>
    /// Forgets the lists used least recently when there is too much. Only between two groups of changes: a list that a group has read is
    /// presumed new once it is forgotten, so that a group of more than fits would be refused however often it is tried.
    /// </summary>
    public void Trim()
    {
        if (_postings > maxPostings)
        {
            Shrink();
        }
    }

    /// <summary>Forgets a list.</summary>
    public void Forget(ListName list)
    {
        if (_lists.Remove(list, out var cached))
        {
            _postings -= cached.Leaves.Sum(l => l.Leaf.Postings.Count);
        }
    }

    private void Shrink()
    {
        foreach (var list in _lists.OrderBy(l => l.Value.LastUsed).Take((_lists.Count / 2) + 1).Select(l => l.Key).ToList())
        {
            Forget(list);
        }
    }

    private sealed class CachedList
    {
        public List<CachedLeaf> Leaves { get; } = [];

        public long LastUsed { get; set; }
    }
}
