using Pipeline.Stages.Record;

namespace Pipeline.Stages.Ports;

/// <summary>The <c>Mentions</c> table: one entity a block, read once and written once under its version.</summary>
public interface IMentionBlocks
{
    Task<Versioned<MentionBlock>?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>A version that may be out of date, at no cost; null when nothing is known without asking the table.</summary>
    Versioned<MentionBlock>? Known(string key);

    /// <summary>Adds; the new version, or null when there is one already.</summary>
    Task<string?> AddAsync(MentionBlock block, CancellationToken cancellationToken);

    /// <summary>Replaces the version that was read; the new version, or null when somebody else wrote since.</summary>
    Task<string?> UpdateAsync(MentionBlock block, string version, CancellationToken cancellationToken);
}
