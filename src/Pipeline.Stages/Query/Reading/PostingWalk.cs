using System.Runtime.CompilerServices;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Reading;

/// <summary>Walks a list in order, from a position on, within a range of dates.</summary>
public sealed class PostingWalk(LeafReader leaves)
{
    /// <summary>Postings after a position, to the end of the list.</summary>
    public async IAsyncEnumerable<Posting> AllAsync(ListName list, string after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var leaf in leaves.ReadAsync(list, after, cancellationToken))
        {
            foreach (var posting in leaf.Postings.Where(p => string.CompareOrdinal(p.Position, after) > 0))
            {
                yield return posting;
            }
        }
    }

    /// <summary>
    /// Postings of a date-ordered list after a position that can overlap a range of days. Beyond the range's first day only events
    /// that last more than a day can: they are read from their own list, unless the leaf at hand already holds the list's end.
    /// </summary>
    public async IAsyncEnumerable<Posting> OverlappingAsync(
        Facet facet, DateBounds bounds, string after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var from = string.CompareOrdinal(after, bounds.First) > 0 ? after : bounds.First;
        var main = bounds.End is null || string.CompareOrdinal(from, bounds.End) < 0;
        if (main)
        {
            await foreach (var leaf in leaves.ReadAsync(ListName.Of(facet), from, cancellationToken))
            {
                foreach (var posting in leaf.Postings.Where(p => string.CompareOrdinal(p.Position, from) > 0 && (leaf.IsLast || bounds.Holds(p.Position))))
                {
                    yield return posting;
                }

                if (leaf.IsLast)
                {
                    yield break;
                }

                if (!bounds.Holds(leaf.Upper))
                {
                    break;
                }
            }
        }

        if (bounds.End is { } end)
        {
            var start = main ? end : from;
            var walks = LongSpan.All.Select(span => UntilAsync(ListName.OfLong(facet, span), start, bounds.Reach(span), cancellationToken)).ToList();
            await foreach (var posting in PostingMerge.MergeAsync(walks, cancellationToken))
            {
                yield return posting;
            }
        }
    }

    private async IAsyncEnumerable<Posting> UntilAsync(ListName list, string after, string? end, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var posting in AllAsync(list, after, cancellationToken))
        {
            if (end is not null && string.CompareOrdinal(posting.Position, end) >= 0)
            {
                yield break;
            }

            yield return posting;
        }
    }
}
