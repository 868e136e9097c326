using System.Collections.Concurrent;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Blobs;

/// <summary>
/// Keeps what this process wrote last, so that the next stage of an article, which mostly runs here, need not read it back. Sound
/// because a run's document never changes.
/// </summary>
public sealed class RecentDocuments(IStageDocuments stored, long maxBytes = RecentDocuments.DefaultMaxBytes) : IStageDocuments
{
    /// <summary>Default: 32 MiB.</summary>
    public const long DefaultMaxBytes = 32L * 1024 * 1024;

    private readonly ConcurrentDictionary<(string Container, string Name), ReadOnlyMemory<byte>> _kept = new();
    private readonly ConcurrentQueue<(string Container, string Name)> _order = new();
    private long _bytes;

    public async Task SaveAsync(string container, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await stored.SaveAsync(container, name, content, cancellationToken).ConfigureAwait(false);
        if (content.Length <= maxBytes / 4 && _kept.TryAdd((container, name), content))
        {
            _order.Enqueue((container, name));
            Interlocked.Add(ref _bytes, content.Length);
            Trim();
        }
        else
        {
            // Written again under the same name by a repeated stage: what is stored now is the truth.
            Forget((container, name));
        }
    }

    /// <summary>Each document is read back once, by the next stage, and then let go.</summary>
    public Task<ReadOnlyMemory<byte>?> LoadAsync(string container, string name, CancellationToken cancellationToken) =>
        Forget((container, name)) is { } content
            ? Task.FromResult<ReadOnlyMemory<byte>?>(content)
            : stored.LoadAsync(container, name, cancellationToken);

    private void Trim()
    {
        while (Interlocked.Read(ref _bytes) > maxBytes && _order.TryDequeue(out var oldest))
        {
            Forget(oldest);
        }
    }

    private ReadOnlyMemory<byte>? Forget((string Container, string Name) key)
    {
        if (!_kept.TryRemove(key, out var content))
        {
            return null;
        }

        Interlocked.Add(ref _bytes, -content.Length);
        return content;
    }
}
