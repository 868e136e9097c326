using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Index;

/// <summary>The leaves that a group of changes will write, as sets that only make sense together.</summary>
internal sealed class LeafWritePlan
{
    private readonly List<IReadOnlyList<PlannedLeaf>> _sets = [];

    /// <summary>
    /// Adds what becomes of leaves of one list: each changed, or split into several. Returns the ends of the new leaves: the last
    /// leaf of the list is to keep them.
    /// </summary>
    public IReadOnlyList<string> Add(ListName list, IEnumerable<(CachedLeaf Old, IReadOnlyDictionary<string, Posting?> Changes)> leaves)
    {
        var ends = new List<string>();
        foreach (var (old, changes) in leaves)
        {
            // The last part keeps the row of the old leaf, since a row's key is where its leaf ends; the parts before it are new rows.
            var parts = old.Leaf.With(changes);
            ends.AddRange(parts.SkipLast(1).Select(part => part.Upper));
            _sets.Add([.. parts.Select(part => new PlannedLeaf(list, part, part.Upper == old.Leaf.Upper ? old.ETag : ""))]);
        }

        return ends;
    }

    /// <summary>Has the last leaf of a list keep the ends of others, whether it is written for its own sake or not.</summary>
    public void KeepEnds(ListName list, CachedLeaf last, IEnumerable<string> ends)
    {
        var at = _sets.FindIndex(set => set[^1].List == list && set[^1].Leaf.IsLast);
        if (at < 0)
        {
            _sets.Add([new(list, last.Leaf.WithOthers(ends), last.ETag)]);
        }
        else
        {
            _sets[at] = [.. _sets[at].SkipLast(1), _sets[at][^1] with { Leaf = _sets[at][^1].Leaf.WithOthers(ends) }];
        }
    }

    /// <summary>Transactions of at most <paramref name="max"/> leaves; the parts of a split leaf are never torn apart.</summary>
    public IEnumerable<IReadOnlyList<PlannedLeaf>> Transactions(int max)
    {
        var transaction = new List<PlannedLeaf>();
        foreach (var set in _sets)
        {
            if (transaction.Count > 0 && transaction.Count + set.Count > max)
            {
                yield return transaction;
                transaction = [];
            }

            transaction.AddRange(set);
        }

        if (transaction.Count > 0)
        {
            yield return transaction;
        }
    }
}
