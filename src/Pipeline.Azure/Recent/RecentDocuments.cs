using Pipeline.Stages.Batching;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Recent;

/// <summary>
/// Keeps what this process wrote last, so that the next stage of an article, which mostly runs here, need not read it back. Sound
/// because a run's document says the same however often it is written.
/// </summary>
public sealed class RecentDocuments(IStageDocuments stored) : IStageDocuments
{
    private const long MaxBytes = 32L * 1024 * 1024;
    private readonly RecentItems<ReadOnlyMemory<byte>> _recent = new(MaxBytes, content => content.Length);

    public async Task SaveAsync(string container, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await stored.SaveAsync(container, name, content, cancellationToken).ConfigureAwait(false);
        _recent.Put(Key(container, name), content);
    }

    /// <summary>Each document is read back once, by the next stage, and then let go.</summary>
    public Task<ReadOnlyMemory<byte>?> LoadAsync(string container, string name, CancellationToken cancellationToken) =>
        _recent.TryTake(Key(container, name), out var content)
            ? Task.FromResult<ReadOnlyMemory<byte>?>(content)
            : stored.LoadAsync(container, name, cancellationToken);

    private static string Key(string container, string name) => $"{container}/{name}";
}
