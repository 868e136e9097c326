using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using Pipeline.Stages;

namespace Pipeline.Azure.Storage;

/// <summary>Asks each storage service for something small.</summary>
public sealed class StorageProbe(StorageClients clients)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Null when all answer; else the kind of failure, without addresses or names.</summary>
    public async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(
                clients.Blobs.GetBlobContainerClient(StorageNames.Articles).ExistsAsync(limit.Token),
                clients.Queues.GetQueueClient(StorageNames.CleanQueue).ExistsAsync(limit.Token),
                clients.Tables.GetTableClient(StorageNames.ArticlesTable).GetEntityIfExistsAsync<TableEntity>("health", "probe", cancellationToken: limit.Token)).ConfigureAwait(false);
            return null;
        }
        catch (RequestFailedException failure)
        {
            return failure.ErrorCode ?? $"HTTP {failure.Status}";
        }
        catch (AuthenticationFailedException)
        {
            return "the identity could not sign in";
        }
        catch (Exception failure) when (failure is OperationCanceledException or AggregateException && !cancellationToken.IsCancellationRequested)
        {
            return "no answer";
        }
    }
}
