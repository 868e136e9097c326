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
    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>Requests so far, by <c>METHOD service/resource</c> (<c>GET blob/articles</c>).</summary>
    public IReadOnlyDictionary<string, long> Counts => _counts;

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
        var uri = message.Request.Uri.ToUri();
        var resource = StorageResource.Of(uri);
        _counts.AddOrUpdate($"{message.Request.Method} {resource}", 1, static (_, count) => count + 1);
        var wrote = message.HasResponse && !message.Response.IsError
            && (message.Request.Method == RequestMethod.Put || message.Request.Method == RequestMethod.Post);
        if (wrote && _signals.TryGetValue(resource, out var signal))
        {
            signal.Set();
        }
    }
}
