using Pipeline.Stages.Record;

namespace Pipeline.Stages.Ports;

/// <summary>The <c>Mentions</c> table as a whole.</summary>
public interface IStoredBlocks
{
    /// <summary>All blocks, as they are stored when each is reached.</summary>
    IAsyncEnumerable<MentionBlock> AllAsync(CancellationToken cancellationToken);
}
