using System.Runtime.CompilerServices;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>Reads the leaves of a list one after another, further ahead the longer the walk becomes.</summary>
/// <param name="locator">Finds leaves.</param>
/// <param name="cost">Counts the rows read, and ends the walk.</param>
/// <param name="isForAll">
/// Whether the walk is to reach the list's end, as counting does: a long one then goes on by reading ranges, of which each is one request
/// for up to a thousand rows. A page ends after a few leaves, and reads each by its key.
/// </param>
public sealed class LeafReader(LeafLocator locator, RowsRead cost, bool isForAll = false)
{
    private const int MaxAhead = 8;

    private const int MaxRange = 1000;

    /// <summary>A range grows by so much: Azurite looks at every row of the table for each, so there should be few of them.</summary>
    private const int RangeGrowth = 8;

    /// <summary>Leaves from the one that holds the first posting after a position; ends with the list or when the cost is spent.</summary>
    public async IAsyncEnumerable<PostingLeaf> ReadAsync(ListName list, string after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reached = after;
        for (var ahead = 1; !cost.IsSpent; ahead = Next(ahead))
        {
            var (leaves, rows) = ahead > MaxAhead
                ? await locator.ReadRangeAsync(list, reached, ahead, cancellationToken)
                : await locator.FindAfterAsync(list, reached, ahead, cancellationToken);
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

    private int Next(int ahead) => ahead < MaxAhead ? ahead * 2 : isForAll ? Math.Min(ahead * RangeGrowth, MaxRange) : MaxAhead;
}
