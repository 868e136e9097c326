using Azure.Data.Tables;
using Pipeline.Azure.Tables;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Azure.Index;

/// <summary>Packed rows in an Azure table; what is longer than an entity takes goes on in further entities (<see cref="RowEntities"/>).</summary>
public sealed class TableRows(TableClient table) : IRowTable
{
    /// <summary>Readings of a row whose parts are of different versions, before its writers are taken to be too busy.</summary>
    private const int MaxReadings = 8;

    private static readonly string[] SummaryColumns = ["PartitionKey", "RowKey", RowEntities.SummaryName];

    /// <inheritdoc/>
    public async Task<StoredRow?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        for (var reading = 0; reading < MaxReadings; reading++)
        {
            var row = await table.GetEntityIfExistsAsync<TableEntity>(partitionKey, rowKey, cancellationToken: cancellationToken);
            if (!row.HasValue)
            {
                return null;
            }

            if (await WholeAsync(row.Value!, cancellationToken) is { } whole)
            {
                return whole;
            }
        }

        throw new IOException($"Row {rowKey} changed under {MaxReadings} attempts to read it; try again later.");
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredRow>> GetRangeAsync(RowRange range, int max, CancellationToken cancellationToken)
    {
        var rows = new List<StoredRow>();
        await foreach (var page in table.QueryAsync<TableEntity>(FilterOf(range), max, cancellationToken: cancellationToken).AsPages())
        {
            foreach (var entity in page.Values.Take(max - rows.Count))
            {
                var row = await WholeAsync(entity, cancellationToken) ?? await GetAsync(entity.PartitionKey, entity.RowKey, cancellationToken);
                rows.AddRange(row is null ? [] : [row]);
            }

            if (rows.Count >= max)
            {
                break;
            }
        }

        return rows;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredRow>> GetSummariesAsync(RowRange range, CancellationToken cancellationToken)
    {
        var rows = new List<StoredRow>();
        await foreach (var row in table.QueryAsync<TableEntity>(FilterOf(range), select: SummaryColumns, cancellationToken: cancellationToken))
        {
            rows.Add(RowEntities.ToRow(row, []));
        }

        return rows;
    }

    /// <inheritdoc/>
    public async Task<RowCommit> TryCommitAsync(string partitionKey, IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writes);
        var actions = writes.Select(w => RowEntities.ActionsOf(partitionKey, w)).ToList();

        // A row not in the expected state is an answer: the caller reads again. Anything else (throttled, down) is the caller's to retry.
        var (versions, refused) = await table.TrySubmitAsync([.. actions.SelectMany(a => a)], cancellationToken);
        var firsts = actions.Select((_, i) => actions.Take(i).Sum(a => a.Count)).ToList();
        return refused is { } at
            ? RowCommit.RefusedAt(firsts.FindLastIndex(first => first <= at))
            : RowCommit.Done([.. firsts.Select((first, i) => RowEntities.VersionOf(versions[first], writes[i]))]);
    }

    private static string FilterOf(RowRange range) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {range.PartitionKey} and RowKey ge {range.From} and RowKey lt {range.To}");

    /// <summary>The row with all its parts; null when they are not of one version, since it is being written.</summary>
    private async Task<StoredRow?> WholeAsync(TableEntity first, CancellationToken cancellationToken)
    {
        var keys = RowEntities.FurtherKeysOf(first);
        var further = await Task.WhenAll(keys.Select(key => table.GetEntityIfExistsAsync<TableEntity>(first.PartitionKey, key, cancellationToken: cancellationToken)));
        return further.All(part => part.HasValue && RowEntities.AreOfOneVersion(first, part.Value!))
            ? RowEntities.ToRow(first, further.Select(part => part.Value!))
            : null;
    }
}
