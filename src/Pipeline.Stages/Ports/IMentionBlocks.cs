using Pipeline.Stages.Record;

namespace Pipeline.Stages.Ports;

/// <summary>The <c>Mentions</c> table: one entity a block, read once and written once under its version.</summary>
public interface IMentionBlocks
{
    Task<Versioned<MentionBlock>?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>A version that may be out of date, at no cost; null when nothing is known without asking the table.</summary>
    Versioned<MentionBlock>? Known(string key);

    /// <summary>
    /// Writes blocks of different keys together, each under its own condition. For each in order the new version, or null when its
    /// condition did not hold; that one is not written, the others are.
    /// </summary>
    Task<IReadOnlyList<string?>> WriteAsync(IReadOnlyList<BlockWrite> writes, CancellationToken cancellationToken);
}
