using Azure;
using Azure.Data.Tables;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Azure.Index;

/// <summary>The tables of events as a whole. Clearing deletes both and makes them again.</summary>
public sealed class EventTables(StorageClients clients, TimeProvider time) : IEventTables
{
    private const int Conflict = 409;

    /// <summary>The service takes some 40 s to delete a table, and refuses to make one of that name until then.</summary>
    private const int MaxAttempts = 60;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public IRowTable Events { get; } = new TableRows(clients.Tables.GetTableClient(StorageNames.EventsTable));

    /// <inheritdoc/>
    public IRowTable Index { get; } = new TableRows(clients.Tables.GetTableClient(StorageNames.EventIndexTable));

    /// <inheritdoc/>
    public Task ClearAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(new[] { StorageNames.EventsTable, StorageNames.EventIndexTable }.Select(name => ClearAsync(clients.Tables.GetTableClient(name), cancellationToken)));

    private async Task ClearAsync(TableClient table, CancellationToken cancellationToken)
    {
        await table.DeleteAsync(cancellationToken).ConfigureAwait(false);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await table.CreateIfNotExistsAsync(cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (RequestFailedException beingDeleted) when (beingDeleted.Status == Conflict && attempt < MaxAttempts)
            {
                await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
