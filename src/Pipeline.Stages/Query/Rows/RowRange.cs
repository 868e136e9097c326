namespace Pipeline.Stages.Query.Rows;

/// <summary>A key range inside one partition: the only shape of range read that the index uses, so none can scan a table.</summary>
/// <param name="PartitionKey">Partition key.</param>
/// <param name="From">First row key, inclusive.</param>
/// <param name="To">End of the range, exclusive.</param>
public sealed record RowRange(string PartitionKey, string From, string To);
