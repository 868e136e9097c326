using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Lists;

/// <summary>
/// Finds leaves by key, as a B-link tree is descended: the last leaf of a list has a key known beforehand and tells where the others
/// end, and a leaf that was split since tells where it begins now, which is where the leaf before it ends.
/// </summary>
/// <remarks>Every read is of one row by its key: the cheapest a table has, and the only one that Azurite answers without looking at every row.</remarks>
public sealed class LeafLocator(IRowTable index)
{
    /// <summary>Ends of leaves that a process remembers, some 60 bytes each.</summary>
    private const int MaxKnownEnds = 200_000;

    /// <summary>Steps back from a leaf that was split meanwhile; beyond them one range read finds the leaf.</summary>
    private const int MaxSteps = 4;

    private readonly KnownLeaves _known = new(MaxKnownEnds);

    /// <summary>The leaf that covers a position and the rows read to find it; null when there is no such list.</summary>
    public async Task<(LocatedLeaf? Leaf, int RowsRead)> FindAsync(ListName list, string position, CancellationToken cancellationToken)
    {
        for (var step = 1; step <= MaxSteps; step++)
        {
            var end = _known.EndsFrom(list, position, 1)[0];
            if (await ReadAsync(list, end, cancellationToken) is not { } found)
            {
                if (end == ListPosition.Last)
                {
                    return (null, step - 1);
                }

                // Only a rebuilt index has lost a row: nothing known of the list holds any more.
                _known.Forget(list);
            }
            else if (found.Leaf.Covers(position))
            {
                return (found, step);
            }
        }

        var rows = await index.GetRangeAsync(list.From(position), 1, cancellationToken);
        return (rows.Count == 0 ? null : Decode(list, rows[0]), MaxSteps + rows.Count);
    }

    /// <summary>
    /// The leaves after a position, in order without a gap, and the rows read: at least the first, at most <paramref name="count"/>;
    /// none when there is no such list. Those that are known are read at the same time.
    /// </summary>
    public async Task<(IReadOnlyList<PostingLeaf> Leaves, int RowsRead)> FindAfterAsync(ListName list, string after, int count, CancellationToken cancellationToken)
    {
        var position = ListName.JustAfter(after);
        var ends = _known.EndsFrom(list, position, count);
        if (ends.Count > 1)
        {
            var read = await Task.WhenAll(ends.Select(end => ReadAsync(list, end, cancellationToken)));
            var leaves = Chained(read.OfType<LocatedLeaf>().Select(r => r.Leaf), position);
            if (leaves.Count > 0)
            {
                return (leaves, read.Length);
            }
        }

        var (found, rows) = await FindAsync(list, position, cancellationToken);
        return (found is null ? [] : [found.Leaf], rows + (ends.Count > 1 ? ends.Count : 0));
    }

    /// <summary>
    /// The leaves after a position, in order without a gap, at most <paramref name="count"/>, by one range read; and the rows read. What it
    /// tells about ends is not kept: one walk through a long list would crowd out those of the lists that pages are read from.
    /// </summary>
    public async Task<(IReadOnlyList<PostingLeaf> Leaves, int RowsRead)> ReadRangeAsync(ListName list, string after, int count, CancellationToken cancellationToken)
    {
        var rows = await index.GetRangeAsync(list.After(after), count, cancellationToken);
        return ([.. rows.Select(row => PostingLeafCodec.Decode(ListName.UpperOf(row.RowKey), row.Content))], rows.Count);
    }

    /// <summary>About how many leaves a list has, and the rows read to know.</summary>
    public async Task<(int Leaves, int RowsRead)> CountAsync(ListName list, CancellationToken cancellationToken)
    {
        if (_known.All(list) is { Count: > 0 } known)
        {
            return (known.Count + 1, 0);
        }

        return await ReadAsync(list, ListPosition.Last, cancellationToken) is { } last ? (last.Leaf.Others.Count + 1, 1) : (0, 0);
    }

    /// <summary>What the last leaf of a list is to keep of the others.</summary>
    public IReadOnlyList<string> OthersOf(ListName list) => _known.All(list);

    /// <summary>Takes note of a leaf that was written.</summary>
    public void Learn(ListName list, PostingLeaf leaf) => _known.Learn(list, leaf);

    private static List<PostingLeaf> Chained(IEnumerable<PostingLeaf> leaves, string position)
    {
        var chain = new List<PostingLeaf>();
        foreach (var leaf in leaves)
        {
            if (chain.Count == 0 ? !leaf.Covers(position) : leaf.Lower != chain[^1].Upper)
            {
                break;
            }

            chain.Add(leaf);
        }

        return chain;
    }

    private async Task<LocatedLeaf?> ReadAsync(ListName list, string end, CancellationToken cancellationToken) =>
        await index.GetAsync(list.PartitionKey, list.RowKey(end), cancellationToken) is { } row ? Decode(list, row) : null;

    private LocatedLeaf Decode(ListName list, StoredRow row)
    {
        var leaf = PostingLeafCodec.Decode(ListName.UpperOf(row.RowKey), row.Content);
        _known.Learn(list, leaf);
        return new(leaf, row.ETag);
    }
}
