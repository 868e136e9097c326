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

    /// <summary>The one leaf of a list that holds nothing yet.</summary>
    public static PostingLeaf Empty { get; } = new(ListPosition.First, ListPosition.Last, []);

    /// <summary>Whether the list ends here.</summary>
    public bool IsLast => Upper == ListPosition.Last;

    /// <summary>Whether a position falls into this leaf.</summary>
    public bool Covers(string position) =>
        string.CompareOrdinal(Lower, position) < 0 && string.CompareOrdinal(position, Upper) <= 0;

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
            var upper = part == parts - 1 ? Upper : postings[to - 1].Position;
            leaves.Add(new(lower, upper, [.. postings.Skip(from).Take(to - from)]));
            lower = upper;
        }

        return leaves;
    }
}
