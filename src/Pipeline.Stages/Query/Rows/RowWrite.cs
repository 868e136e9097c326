namespace Pipeline.Stages.Query.Rows;

/// <summary>One write of a transaction.</summary>
/// <param name="RowKey">Row key.</param>
/// <param name="Kind">What to do.</param>
/// <param name="ETag">The version that must still be there, for <see cref="RowWriteKind.Replace"/> and <see cref="RowWriteKind.Delete"/>.</param>
/// <param name="Content">Packed content.</param>
/// <param name="Summary">Short description kept beside the content.</param>
public sealed record RowWrite(string RowKey, RowWriteKind Kind, string ETag, ReadOnlyMemory<byte> Content, string Summary);
