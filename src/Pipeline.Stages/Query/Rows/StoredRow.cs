namespace Pipeline.Stages.Query.Rows;

/// <summary>One row of a table as it was read.</summary>
/// <param name="PartitionKey">Partition key.</param>
/// <param name="RowKey">Row key; rows of a partition are ordered by it, ordinally.</param>
/// <param name="ETag">Version of the row: a conditional write succeeds only while it is unchanged.</param>
/// <param name="Content">Packed content; empty when only summaries were asked for.</param>
/// <param name="Summary">A few hundred characters that describe the content.</param>
public sealed record StoredRow(string PartitionKey, string RowKey, string ETag, ReadOnlyMemory<byte> Content, string Summary);
