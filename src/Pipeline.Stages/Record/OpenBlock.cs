using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Index;

namespace Pipeline.Stages.Record;

/// <summary>A block on its way to be saved with some changes: what is known of it, and what merging made of that.</summary>
internal sealed class OpenBlock(string key, IReadOnlyList<BlockChange> changes, Versioned<MentionBlock>? known)
{
    private Versioned<MentionBlock>? _stored = known;
    private bool _isFresh;
    private (MentionBlock Block, IReadOnlyList<EventVersion> Versions) _merged;

    public string Key => key;

    /// <summary>What was saved; null while it is not.</summary>
    public SavedBlock? Saved { get; private set; }

    /// <summary>Applies the changes to what is known; whether there is something to write.</summary>
    public bool Merge()
    {
        var before = _stored?.Value ?? new MentionBlock { Key = key };
        _merged = BlockMerge.Apply(before, changes);
        if (!ReferenceEquals(before, _merged.Block))
        {
            return true;
        }

        // That nothing is to be done must not be concluded from a guess.
        Saved = _isFresh ? new(_merged.Block, _merged.Versions) : null;
        return false;
    }

    public BlockWrite ToWrite() => new(_merged.Block, _stored?.Version);

    /// <summary>Takes the answer to the write: the new version, or null when it was refused.</summary>
    public void Written(string? version) => Saved = version is null ? null : new(_merged.Block, _merged.Versions);

    /// <summary>Takes what is stored, for the next attempt.</summary>
    public void Read(Versioned<MentionBlock>? stored) => (_stored, _isFresh) = (stored, true);
}
