using Azure.Data.Tables;

namespace Pipeline.Azure.Tables;

/// <summary>Conditional writes to one partition, in as few transactions as they fit in.</summary>
internal static class ConditionalTransactions
{
    /// <summary>Most writes of one transaction.</summary>
    public const int MaxActions = 100;

    /// <summary>A transaction takes 4 MiB; base64 adds a third to the binary content counted here.</summary>
    private const int MaxBytes = 2 * 1024 * 1024;

    private const int Conflict = 409;
    private const int PreconditionFailed = 412;
    private const int NotFound = 404;

    /// <summary>
    /// Writes rows of one partition, each row once. For each in order the new version, or null when its condition did not hold; the
    /// rest of its transaction is then sent again without it.
    /// </summary>
    public static async Task<IReadOnlyList<string?>> WriteAsync(this TableClient table, IReadOnlyList<(TableTransactionAction Action, int Bytes)> writes, CancellationToken cancellationToken)
    {
        var versions = new string?[writes.Count];
        foreach (var transaction in Fitting(writes))
        {
            var open = transaction.ToList();
            while (open.Count > 0)
            {
                var (written, refused) = await table.TrySubmitAsync([.. open.Select(i => writes[i].Action)], cancellationToken).ConfigureAwait(false);
                if (refused is { } at)
                {
                    open.RemoveAt(at);
                    continue;
                }

                for (var i = 0; i < open.Count; i++)
                {
                    versions[open[i]] = written[i].Length > 0 ? written[i] : throw new InvalidDataException("The table service answered a write without an ETag.");
                }

                break;
            }
        }

        return versions;
    }

    /// <summary>All or nothing: the new versions, or which write was refused.</summary>
    public static async Task<(IReadOnlyList<string> Versions, int? Refused)> TrySubmitAsync(
        this TableClient table, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            var answers = (await table.SubmitTransactionAsync(actions, cancellationToken).ConfigureAwait(false)).Value;
            return ([.. answers.Select(answer => answer.Headers.ETag?.ToString() ?? "")], null); // a deleted row has no version
        }
        catch (TableTransactionFailedException failure) when (failure.Status is Conflict or PreconditionFailed or NotFound && failure.ErrorCode != "TableNotFound")
        {
            return ([], failure.FailedTransactionActionIndex ?? (actions.Count == 1 ? 0 : throw new InvalidDataException("The table service did not say which write it refused.", failure)));
        }
    }

    /// <summary>Indices of writes that fit into one transaction.</summary>
    private static IEnumerable<IReadOnlyList<int>> Fitting(IReadOnlyList<(TableTransactionAction Action, int Bytes)> writes)
    {
        var fitting = new List<int>();
        var bytes = 0;
        for (var i = 0; i < writes.Count; i++)
        {
            if (fitting.Count > 0 && (fitting.Count == MaxActions || bytes + writes[i].Bytes > MaxBytes))
            {
                yield return fitting;
                (fitting, bytes) = ([], 0);
            }

            fitting.Add(i);
            bytes += writes[i].Bytes;
        }

        if (fitting.Count > 0)
        {
            yield return fitting;
        }
    }
}
