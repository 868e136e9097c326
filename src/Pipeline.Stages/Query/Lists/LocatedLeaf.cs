namespace Pipeline.Stages.Query.Lists;

/// <summary>A leaf as it was read.</summary>
/// <param name="Leaf">The leaf.</param>
/// <param name="ETag">Version of its row.</param>
public sealed record LocatedLeaf(PostingLeaf Leaf, string ETag);
