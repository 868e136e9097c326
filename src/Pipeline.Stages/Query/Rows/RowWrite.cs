namespace Pipeline.Stages.Query.Rows;

/// <summary>One write of a transaction.</summary>
/// <param name="RowKey">Row key.</param>
/// <param name="Kind">What to do.</param>
/// <param name="ETag">The version that must still be there, for <see cref="RowWriteKind.Replace"/> and <see cref="RowWriteKind.Delete"/>.</param>
/// <param name="Content">Packed content.</param>
/// <param name="Summary">Short description kept beside the content.</param>
public sealed record RowWrite(string RowKey, RowWriteKind Kind, string ETag, ReadOnlyMemory<byte> Content, string Summary)
{
    /// <summary>Most bytes that the writes of one transaction hold: 4 MiB take three quarters of that, since content travels as base 64.</summary>
    public const int MaxContent = 2_900_000;

    /// <summary>Writes of one partition as transactions take them: in order, few enough and small enough.</summary>
    public static IEnumerable<IReadOnlyList<RowWrite>> Transactions(IEnumerable<RowWrite> writes)
    {
        ArgumentNullException.ThrowIfNull(writes);
        var (transaction, bytes) = (new List<RowWrite>(), 0);
        foreach (var write in writes)
        {
            if (transaction.Count > 0 && (transaction.Count == IRowTable.MaxTransaction || bytes + write.Content.Length > MaxContent))
            {
                yield return transaction;
                (transaction, bytes) = ([], 0);
            }

            transaction.Add(write);
            bytes += write.Content.Length;
        }

        if (transaction.Count > 0)
        {
            yield return transaction;
        }
    }
}
