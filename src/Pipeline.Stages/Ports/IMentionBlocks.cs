using Pipeline.Stages.Record;

namespace Pipeline.Stages.Ports;

/// <summary>The <c>Mentions</c> table: one entity a block, read once and written once under its version.</summary>
public interface IMentionBlocks
{
    Task<Versioned<MentionBlock>?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>Adds; false when there is one already.</summary>
    Task<bool> AddAsync(MentionBlock block, CancellationToken cancellationToken);

    /// <summary>Replaces the version that was read; false when somebody else wrote since.</summary>
    Task<bool> UpdateAsync(MentionBlock block, string version, CancellationToken cancellationToken);
}
