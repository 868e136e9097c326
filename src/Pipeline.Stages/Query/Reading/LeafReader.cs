using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Reading;

/// <summary>Reads the leaves of a list one after another, further ahead the longer the walk becomes.</summary>
public sealed class LeafReader(IRowTable index, RowsRead cost)
{
    private const int MaxAhead = 4;

    /// <summary>Leaves from the one that holds the first posting after a position; ends with the list or when the cost is spent.</summary>
    public async IAsyncEnumerable<PostingLeaf> ReadAsync(
        ListName list, string after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var range = list.After(after);
        var reached = after;
        for (var ahead = 1; !cost.IsSpent; ahead = Math.Min(ahead * 2, MaxAhead))
        {
            var rows = await index.GetRangeAsync(range, ahead, cancellationToken);
            cost.AddListRows(rows.Count);
            foreach (var row in rows)
            {
                yield return PostingLeafCodec.Decode(ListName.UpperOf(row.RowKey), row.Content);
            }

            if (rows.Count < ahead || ListName.UpperOf(rows[^1].RowKey) == ListPosition.Last)
            {
                yield break;
            }

            reached = ListName.UpperOf(rows[^1].RowKey);
            range = list.After(reached);
        }

        cost.Cut(reached);
    }
}
