using System.Runtime.CompilerServices;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>Reads the leaves of a list one after another, further ahead the longer the walk becomes.</summary>
public sealed class LeafReader(LeafLocator locator, RowsRead cost)
{
    private const int MaxAhead = 8;

    /// <summary>Leaves from the one that holds the first posting after a position; ends with the list or when the cost is spent.</summary>
    public async IAsyncEnumerable<PostingLeaf> ReadAsync(ListName list, string after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reached = after;
        for (var ahead = 1; !cost.IsSpent; ahead = Math.Min(ahead * 2, MaxAhead))
        {
            var (leaves, rows) = await locator.FindAfterAsync(list, reached, ahead, cancellationToken);
            cost.AddListRows(rows);
            foreach (var leaf in leaves)
            {
                yield return leaf;
            }

            if (leaves.Count == 0 || leaves[^1].IsLast)
            {
                yield break;
            }

            reached = leaves[^1].Upper;
        }

        cost.Cut(reached);
    }
}
