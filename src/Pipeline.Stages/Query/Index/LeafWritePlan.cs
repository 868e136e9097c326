using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Index;

/// <summary>The leaves that a group of changes will write, as sets that only make sense together.</summary>
internal sealed class LeafWritePlan
{
    private readonly List<IReadOnlyList<PlannedLeaf>> _sets = [];

    /// <summary>Adds what becomes of one leaf: itself changed, or the leaves that it splits into.</summary>
    public void Add(ListName list, CachedLeaf old, IReadOnlyDictionary<string, Posting?> changes)
    {
        // The last part keeps the row of the old leaf, since a row's key is where its leaf ends; the parts before it are new rows.
        _sets.Add([.. old.Leaf.With(changes).Select(leaf => new PlannedLeaf(list, leaf, leaf.Upper == old.Leaf.Upper ? old.ETag : ""))]);
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
