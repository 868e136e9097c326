using System.Globalization;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Record;

namespace Pipeline.Local.Bench.Growth;

/// <summary>Blocks in memory, each write under its own condition as the <c>Mentions</c> table has it.</summary>
internal sealed class MemoryBlocks : IMentionBlocks
{
    private readonly Dictionary<string, Versioned<MentionBlock>> _blocks = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public IEnumerable<MentionBlock> All => _blocks.Values.Select(block => block.Value);

    public Versioned<MentionBlock>? Known(string key)
    {
        lock (_lock)
        {
            return _blocks.GetValueOrDefault(key);
        }
    }

    public Task<Versioned<MentionBlock>?> GetAsync(string key, CancellationToken cancellationToken) => Task.FromResult(Known(key));

    public Task<IReadOnlyList<string?>> WriteAsync(IReadOnlyList<BlockWrite> writes, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<string?>>([.. writes.Select(Write)]);
        }
    }

    private string? Write(BlockWrite write)
    {
        if (_blocks.GetValueOrDefault(write.Block.Key)?.Version != write.Version)
        {
            return null;
        }

        var version = write.Block.Revision.ToString(CultureInfo.InvariantCulture);
        _blocks[write.Block.Key] = new(write.Block, version);
        return version;
    }
}
