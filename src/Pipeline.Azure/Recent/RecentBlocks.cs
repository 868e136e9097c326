using Pipeline.Stages.Batching;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Record;

namespace Pipeline.Azure.Recent;

/// <summary>
/// Keeps the blocks that this process wrote last with their versions, so that the next report of an event costs one write. Sound
/// because every write names the version it was based on: one that is out of date is refused, forgotten and read anew.
/// </summary>
public sealed class RecentBlocks(IMentionBlocks stored) : IMentionBlocks
{
    /// <summary>Mentions kept: at about 2 KiB each, some 40 MiB.</summary>
    private const long MaxMentions = 20_000;

    private readonly RecentItems<Versioned<MentionBlock>> _recent = new(MaxMentions, block => 1 + block.Value.Contributions.Sum(c => c.Mentions.Count));

    public Versioned<MentionBlock>? Known(string key) => _recent.TryGet(key, out var block) ? block : null;

    public Task<Versioned<MentionBlock>?> GetAsync(string key, CancellationToken cancellationToken) => stored.GetAsync(key, cancellationToken);

    public async Task<IReadOnlyList<string?>> WriteAsync(IReadOnlyList<BlockWrite> writes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writes);
        foreach (var write in writes)
        {
            _recent.Remove(write.Block.Key); // a write that throws may have been done or not
        }

        var versions = await stored.WriteAsync(writes, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < writes.Count; i++)
        {
            if (versions[i] is { } version)
            {
                _recent.Put(writes[i].Block.Key, new(writes[i].Block, version));
            }
        }

        return versions;
    }
}
