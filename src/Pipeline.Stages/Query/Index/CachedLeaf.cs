using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Query.Index;

/// <summary>A leaf and the version of its row; an empty ETag when the row is presumed not to exist yet.</summary>
internal sealed record CachedLeaf(PostingLeaf Leaf, string ETag)
{
    /// <summary>The first leaf of a list that is presumed new.</summary>
    public static CachedLeaf Presumed { get; } = new(PostingLeaf.Empty, "");
}
