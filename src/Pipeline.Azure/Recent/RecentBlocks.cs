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

    public async Task<string?> AddAsync(MentionBlock block, CancellationToken cancellationToken) =>
        Keep(block, await stored.AddAsync(block, cancellationToken).ConfigureAwait(false));

    public async Task<string?> UpdateAsync(MentionBlock block, string version, CancellationToken cancellationToken) =>
        Keep(block, await stored.UpdateAsync(block, version, cancellationToken).ConfigureAwait(false));

    private string? Keep(MentionBlock block, string? version)
    {
        if (version is null)
        {
            _recent.Remove(block.Key);
        }
        else
        {
            _recent.Put(block.Key, new(block, version));
        }

        return version;
    }
}
