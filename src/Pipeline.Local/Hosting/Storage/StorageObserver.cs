using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Pipeline.Local.Hosting.Queues;

namespace Pipeline.Local.Hosting.Storage;

/// <summary>
/// Sees every request that the storage clients of this process send: counts them for the benchmarks, and wakes a listener
/// as soon as a message for it was sent or a blob for it written, so that nothing waits for a polling interval.
/// </summary>
internal sealed class StorageObserver : HttpPipelinePolicy
{
    private readonly ConcurrentDictionary<string, Signal> _signals = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StorageOperations> _operations = new(StringComparer.Ordinal);

    /// <summary>Requests so far.</summary>
    public StorageTraffic Snapshot() => new(new Dictionary<string, StorageOperations>(_operations, StringComparer.Ordinal));

    /// <summary>The signal of a queue or container.</summary>
    public Signal SignalOf(string resource) => _signals.GetOrAdd(resource, _ => new Signal());

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        Observe(message);
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        Observe(message);
    }

    private void Observe(HttpMessage message)
    {
        var request = message.Request;
        var uri = request.Uri.ToUri();
        var bytes = request.Content is { } content && content.TryComputeLength(out var length) ? length : 0;
        var one = new StorageOperations(1, bytes);
        _operations.AddOrUpdate(StorageResource.KindOf(request.Method.Method, uri), one, (_, sum) => sum + one);
        var wrote = message.HasResponse && !message.Response.IsError
            && (request.Method == RequestMethod.Put || request.Method == RequestMethod.Post);
        if (wrote && _signals.TryGetValue(StorageResource.Of(uri), out var signal))
        {
            signal.Set();
        }
    }
}
