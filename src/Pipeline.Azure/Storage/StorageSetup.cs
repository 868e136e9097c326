using Pipeline.Stages;

namespace Pipeline.Azure.Storage;

/// <summary>Creates containers, queues and tables where they are missing. In the cloud the infrastructure has made them.</summary>
public sealed class StorageSetup(StorageClients clients)
{
    public Task EnsureAsync(CancellationToken cancellationToken)
    {
        var containers = StorageNames.Containers.Select(name => clients.Blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken) as Task);
        var queues = StorageNames.Queues.Select(name => clients.Queues.GetQueueClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken) as Task);
        var tables = StorageNames.Tables.Select(name => clients.Tables.CreateTableIfNotExistsAsync(name, cancellationToken) as Task);
        return Task.WhenAll([.. containers, .. queues, .. tables]);
    }
}
