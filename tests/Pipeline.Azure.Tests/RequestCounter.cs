using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Pipeline.Azure.Tests;

/// <summary>Counts storage requests by method and kind of resource.</summary>
internal sealed class RequestCounter : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Count => _counts.Values.Sum();

    public void Reset() => _counts.Clear();

    public override void OnSendingRequest(HttpMessage message)
    {
        var resource = message.Request.Uri.Path.Split('/', '(').Skip(2).FirstOrDefault() ?? "";
        _counts.AddOrUpdate($"{message.Request.Method} {resource}", 1, (_, count) => count + 1);
    }

    public override string ToString() => string.Join(", ", _counts.OrderByDescending(c => c.Value).Select(c => $"{c.Key}: {c.Value}"));
}
