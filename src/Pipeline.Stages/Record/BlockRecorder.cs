using Pipeline.Stages.Batching;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Index;

namespace Pipeline.Stages.Record;

/// <summary>
/// Writes blocks under their versions and publishes the events that changed. All blocks of an article are written together, and
/// together with those of articles that are recorded at the same time, so that many reports cost few writes and never starve one
/// another.
/// </summary>
public sealed class BlockRecorder
{
    private const int MaxAttempts = 50;
    private const int MaxGroup = 96;

    private readonly IMentionBlocks _blocks;
    private readonly IEventIndexWriter _index;
    private readonly GroupCommit<PendingChange> _groups;

    public BlockRecorder(IMentionBlocks blocks, IEventIndexWriter index)
    {
        (_blocks, _index) = (blocks, index);
        _groups = new(SaveAsync, MaxGroup);
    }

    /// <summary>Applies changes to blocks, by key; ends when blocks and events are stored, with the blocks' copies and their originals.</summary>
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> ApplyAsync(
        IEnumerable<KeyValuePair<string, BlockChange>> changes, CancellationToken cancellationToken)
    {
        var pending = changes.Select(change => new PendingChange(change.Key, change.Value)).ToList();
        if (pending.Count == 0)
        {
            return [];
        }

        // Not cancelled with its caller: others may be waiting for the same write.
        await _groups.AddAsync(pending, cancellationToken).ConfigureAwait(false);
        await PublishedAsync(pending).WaitAsync(cancellationToken).ConfigureAwait(false);
        return [.. pending.Select(p => p.Saved!.Block.Originals)];
    }

    /// <summary>Saves a group's blocks; publishing goes on while the next group is saved.</summary>
    private async Task SaveAsync(IReadOnlyList<PendingChange> group)
    {
        var open = group.GroupBy(p => p.Key, StringComparer.Ordinal)
            .Select(block => new OpenBlock(block.Key, [.. block.Select(p => p.Change)], _blocks.Known(block.Key))).ToList();
        for (var attempt = 0; open.Exists(block => block.Saved is null); attempt++)
        {
            if (attempt == MaxAttempts)
            {
                throw new IOException($"Block {open.First(block => block.Saved is null).Key} changed under {MaxAttempts} attempts to write it.");
            }

            await Backoff.BeforeAsync(attempt).ConfigureAwait(false);
            await TryAsync([.. open.Where(block => block.Saved is null)]).ConfigureAwait(false);
        }

        var saved = open.ToDictionary(block => block.Key, block => block.Saved!, StringComparer.Ordinal);
        var publishing = _index.ApplyAsync([.. saved.Values.SelectMany(block => block.Versions)], CancellationToken.None);
        foreach (var pending in group)
        {
            (pending.Saved, pending.Publishing) = (saved[pending.Key], publishing);
            pending.IsShared = group.Any(other => other.Change.ArticleId != pending.Change.ArticleId);
        }
    }

    /// <summary>One attempt at each block. Most are new or known: the first reads nothing, since a write on a wrong guess is refused.</summary>
    private async Task TryAsync(IReadOnlyList<OpenBlock> open)
    {
        var changed = open.Where(block => block.Merge()).ToList();
        var versions = changed.Count == 0
            ? []
            : await _blocks.WriteAsync([.. changed.Select(block => block.ToWrite())], CancellationToken.None).ConfigureAwait(false);
        for (var i = 0; i < changed.Count; i++)
        {
            changed[i].Written(versions[i]);
        }

        await Task.WhenAll(open.Where(block => block.Saved is null).Select(async block =>
            block.Read(await _blocks.GetAsync(block.Key, CancellationToken.None).ConfigureAwait(false)))).ConfigureAwait(false);
    }

    /// <summary>Waits until the events of these blocks are stored.</summary>
    private async Task PublishedAsync(List<PendingChange> pending)
    {
        var publishing = pending[0].Publishing!;
        try
        {
            await publishing.ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && pending[0].IsShared)
        {
            // Another article's events may be what cannot be stored: these are tried alone, and then fail by themselves.
            await _index.ApplyAsync([.. pending.SelectMany(p => p.Saved!.Versions)], CancellationToken.None).ConfigureAwait(false);
        }
    }
}
