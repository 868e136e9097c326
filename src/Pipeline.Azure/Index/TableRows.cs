using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Pipeline.Azure.Tables;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Azure.Index;

/// <summary>Packed rows in an Azure table. Content is cut into binary properties, since one holds 64 KiB and a row 1 MiB.</summary>
public sealed class TableRows(TableClient table) : IRowTable
{
    private const string SummaryName = "Summary";

    private const int PieceSize = 64 * 1024;

    /// <summary>Azure refuses an entity of more than 1 MiB, names and keys included.</summary>
    private const int MaxPieces = 15;

    private static readonly string[] PieceNames = [.. Enumerable.Range(0, MaxPieces).Select(i => $"Content{i:d2}")];

    private static readonly string[] SummaryColumns = ["PartitionKey", "RowKey", SummaryName];

    /// <inheritdoc/>
    public async Task<StoredRow?> GetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(partitionKey, rowKey, cancellationToken: cancellationToken);
        return row.HasValue ? ToRow(row.Value!) : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredRow>> GetRangeAsync(RowRange range, int max, CancellationToken cancellationToken)
    {
        var rows = new List<StoredRow>();
        await foreach (var page in table.QueryAsync<TableEntity>(FilterOf(range), max, cancellationToken: cancellationToken).AsPages())
        {
            rows.AddRange(page.Values.Take(max - rows.Count).Select(ToRow));
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
            rows.Add(ToRow(row));
        }

        return rows;
    }

    /// <inheritdoc/>
    public async Task<RowCommit> TryCommitAsync(string partitionKey, IReadOnlyList<RowWrite> writes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writes);
        // A row not in the expected state is an answer: the caller reads again. Anything else (throttled, down) is the caller's to retry.
        var (versions, refused) = await table.TrySubmitAsync([.. writes.Select(w => ToAction(partitionKey, w))], cancellationToken);
        return new(versions, refused);
    }

    private static string FilterOf(RowRange range) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {range.PartitionKey} and RowKey ge {range.From} and RowKey lt {range.To}");

    private static TableTransactionAction ToAction(string partitionKey, RowWrite write) => write.Kind switch
    {
        RowWriteKind.Insert => new(TableTransactionActionType.Add, ToEntity(partitionKey, write)),
        RowWriteKind.Replace => new(TableTransactionActionType.UpdateReplace, ToEntity(partitionKey, write), new ETag(write.ETag)),
        RowWriteKind.Put => new(TableTransactionActionType.UpsertReplace, ToEntity(partitionKey, write)),
        RowWriteKind.Delete => new(TableTransactionActionType.Delete, new TableEntity(partitionKey, write.RowKey), new ETag(write.ETag)),
        _ => throw new ArgumentOutOfRangeException(nameof(write), write.Kind, "No such write."),
    };

    private static TableEntity ToEntity(string partitionKey, RowWrite write)
    {
        if (write.Content.Length > PieceSize * MaxPieces)
        {
            throw new InvalidDataException($"Row {write.RowKey} holds {write.Content.Length} bytes; a table row takes {PieceSize * MaxPieces}.");
        }

        var entity = new TableEntity(partitionKey, write.RowKey);
        for (var piece = 0; piece * PieceSize < write.Content.Length; piece++)
        {
            entity[PieceNames[piece]] = write.Content.Slice(piece * PieceSize, Math.Min(PieceSize, write.Content.Length - (piece * PieceSize))).ToArray();
        }

        if (write.Summary.Length > 0)
        {
            entity[SummaryName] = write.Summary;
        }

        return entity;
    }

    private static StoredRow ToRow(TableEntity entity)
    {
        var pieces = PieceNames.Select(entity.GetBinary).TakeWhile(p => p is not null).ToList();
        byte[] content = pieces.Count == 1 ? pieces[0]! : [.. pieces.SelectMany(p => p!)];
        return new(entity.PartitionKey, entity.RowKey, entity.ETag.ToString(), content, entity.GetString(SummaryName) ?? "");
    }
}
