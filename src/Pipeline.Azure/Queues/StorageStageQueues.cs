using Azure.Storage.Queues;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Queues;

/// <summary>Storage queues.</summary>
public sealed class StorageStageQueues(StorageClients clients) : IStageQueues
{
    private readonly Dictionary<string, QueueClient> _queues =
        StorageNames.Queues.ToDictionary(name => name, name => clients.Queues.GetQueueClient(name), StringComparer.Ordinal);

    public Task SendAsync(string queue, ArticleMessage message, CancellationToken cancellationToken) =>
        _queues[queue].SendMessageAsync(ArticleMessageJson.Write(message), cancellationToken);
}
