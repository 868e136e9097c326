namespace Pipeline.Stages.Record;

/// <summary>
/// The stored mentions of one block (type × parties), and which events they gave: all that recording an article in it reads and
/// writes.
/// </summary>
public sealed record MentionBlock
{
    /// <summary>Block key of <c>EventBlocks</c>.</summary>
    public required string Key { get; init; }

    /// <summary>How often the block was written.</summary>
    public long Revision { get; init; }

    /// <summary>One for each article, ordered by article id.</summary>
    public IReadOnlyList<BlockContribution> Contributions { get; init; } = [];

    /// <summary>For each article of the block that is a copy or rewrite, the id of its original.</summary>
    public IReadOnlyDictionary<string, string> Originals { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Ids of the events that the contributions give, with a hash of each event's content.</summary>
    public IReadOnlyDictionary<string, string> Events { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Ids that earlier revisions gave and this one does not, the latest last. A recorder that crashed after saving the block removes
    /// them from the index when its message comes back.
    /// </summary>
    public IReadOnlyList<string> Gone { get; init; } = [];
}
