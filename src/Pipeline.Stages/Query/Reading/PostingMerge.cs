using System.Runtime.CompilerServices;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>Several ordered walks as one, each event once.</summary>
public static class PostingMerge
{
    /// <summary>Merges by position.</summary>
    public static async IAsyncEnumerable<Posting> MergeAsync(
        IReadOnlyList<IAsyncEnumerable<Posting>> walks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(walks);
        var open = new PriorityQueue<IAsyncEnumerator<Posting>, string>(StringComparer.Ordinal);
        var all = walks.Select(w => w.GetAsyncEnumerator(cancellationToken)).ToList();
        try
        {
            foreach (var walk in all)
            {
                await AdvanceAsync(open, walk);
            }

            var last = "";
            while (open.TryDequeue(out var walk, out var position))
            {
                if (position != last)
                {
                    yield return walk.Current;
                    last = position;
                }

                await AdvanceAsync(open, walk);
            }
        }
        finally
        {
            foreach (var walk in all)
            {
                await walk.DisposeAsync();
            }
        }
    }

    private static async Task AdvanceAsync(PriorityQueue<IAsyncEnumerator<Posting>, string> open, IAsyncEnumerator<Posting> walk)
    {
        if (await walk.MoveNextAsync())
        {
            open.Enqueue(walk, walk.Current.Position);
        }
    }
}
