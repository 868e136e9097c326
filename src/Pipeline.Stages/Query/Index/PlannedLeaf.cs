using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Query.Index;

/// <summary>A leaf to be written; an empty ETag when its row is new.</summary>
internal sealed record PlannedLeaf(ListName List, PostingLeaf Leaf, string ETag)
{
    public RowWrite ToWrite() => new(
        List.RowKey(Leaf.Upper),
        ETag.Length == 0 ? RowWriteKind.Insert : RowWriteKind.Replace,
        ETag,
        PostingLeafCodec.Encode(Leaf),
        LeafSummary.Of(Leaf.Postings));
}
