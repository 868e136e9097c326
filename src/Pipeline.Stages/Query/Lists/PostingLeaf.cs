namespace Pipeline.Stages.Query.Lists;

/// <summary>
/// One row of a list: the events at positions in (<paramref name="Lower"/>, <paramref name="Upper"/>], in order. A list begins as one
/// leaf that ends at <see cref="ListPosition.Last"/>; a leaf that grows too long splits, and the key of each says where it ends, so
/// the first row at or after a position holds it.
/// </summary>
public sealed record PostingLeaf(string Lower, string Upper, IReadOnlyList<Posting> Postings)
{
    /// <summary>A leaf longer than this splits in two.</summary>
    public const int MaxPostings = 96;

    /// <summary>Ends of other leaves that the last leaf keeps; of a longer list it keeps every second, fourth …, so that its row stays small.</summary>
    public const int MaxOthers = 4096;

    /// <summary>The one leaf of a list that holds nothing yet.</summary>
    public static PostingLeaf Empty { get; } = new(ListPosition.First, ListPosition.Last, []);

    /// <summary>
    /// In the last leaf of a list: where other leaves end, in order, as far as was known when it was written. It may be incomplete
    /// and is never wrong. Empty in any other leaf.
    /// </summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Whether the list ends here.</summary>
    public bool IsLast => Upper == ListPosition.Last;

    /// <summary>Whether a position falls into this leaf.</summary>
    public bool Covers(string position) =>
        string.CompareOrdinal(Lower, position) < 0 && string.CompareOrdinal(position, Upper) <= 0;

    /// <summary>The last leaf of a list with the ends of the others, thinned out to <see cref="MaxOthers"/>.</summary>
    public PostingLeaf WithOthers(IEnumerable<string> ends)
    {
        var others = Others.Union(ends, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        while (others.Count > MaxOthers)
        {
            others = [.. others.Where((_, i) => i % 2 == 1)];
        }

        return this with { Others = others };
    }

    /// <summary>The leaf after changes (null removes), newest revision winning; split where it grew too long.</summary>
    public IReadOnlyList<PostingLeaf> With(IReadOnlyDictionary<string, Posting?> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var merged = new SortedDictionary<string, Posting>(StringComparer.Ordinal);
        foreach (var posting in Postings)
        {
            merged[posting.Position] = posting;
        }

        foreach (var (position, posting) in changes)
        {
            if (posting is null)
            {
                merged.Remove(position);
            }
            else if (!merged.TryGetValue(position, out var present) || present.Event.Revision <= posting.Event.Revision)
            {
                merged[position] = posting;
            }
        }

        return Split([.. merged.Values]);
    }

    private List<PostingLeaf> Split(IReadOnlyList<Posting> postings)
    {
        var leaves = new List<PostingLeaf>();
        var parts = Math.Max(1, (postings.Count + MaxPostings - 1) / MaxPostings);
        var lower = Lower;
        for (var part = 0; part < parts; part++)
        {
            var from = postings.Count * part / parts;
            var to = postings.Count * (part + 1) / parts;
            var upper = part == parts - 1 ? Upper : Between(postings[to - 1].Position, postings[to].Position);
            leaves.Add(new(lower, upper, [.. postings.Skip(from).Take(to - from)]) { Others = part == parts - 1 ? Others : [] });
            lower = upper;
        }

        return leaves;
    }

    /// <summary>The shortest end that parts two positions: ends are keys, and the last leaf keeps many of them.</summary>
    private static string Between(string last, string next)
    {
        var shared = last.AsSpan().CommonPrefixLength(next);
        return shared + 1 < next.Length ? next[..(shared + 1)] : last;
    }
}
