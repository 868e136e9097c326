using System.Collections.Concurrent;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Index;

namespace Pipeline.Stages.Record;

/// <summary>
/// Writes blocks under their version and publishes the events that changed. Changes to one block that arrive while it is being
/// written are written together, so that many reports of one event cost few writes and never starve one another.
/// </summary>
public sealed class BlockRecorder(IMentionBlocks blocks, IEventIndexWriter index)
{
    private const int MaxAttempts = 50;
    private readonly ConcurrentDictionary<string, List<PendingChange>> _pending = new(StringComparer.Ordinal);

    /// <summary>Applies a change to a block; ends when the block and its events are stored, with the block's copies and their originals.</summary>
    public Task<IReadOnlyDictionary<string, string>> ApplyAsync(string key, BlockChange change, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var pending = new PendingChange(change);
        var starts = false;
        _pending.AddOrUpdate(
            key,
            _ =>
            {
                starts = true;
                return [pending];
            },
            (_, waiting) =>
            {
                starts = false;
                return [.. waiting, pending];
            });
        if (starts)
        {
            // Not cancelled with its first caller: others may be waiting for the same write.
            _ = DrainAsync(key);
        }

        return pending.Completion.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Writes batch after batch until nobody waits for this block.</summary>
    private async Task DrainAsync(string key)
    {
        await Task.Yield();
        while (true)
        {
            var batch = _pending[key];
            if (batch.Count == 0)
            {
                if (_pending.TryRemove(new(key, batch)))
                {
                    return;
                }

                continue;
            }

            // An emptied list still marks the block as being written.
            if (!_pending.TryUpdate(key, [], batch))
            {
                continue;
            }

            await RecordAsync(key, batch).ConfigureAwait(false);
        }
    }

    private async Task RecordAsync(string key, List<PendingChange> batch)
    {
        try
        {
            var (block, versions) = await SaveAsync(key, [.. batch.Select(p => p.Change)]).ConfigureAwait(false);
            await index.ApplyAsync(versions, CancellationToken.None).ConfigureAwait(false);
            batch.ForEach(p => p.Completion.SetResult(block.Originals));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Not hidden: every stage that waits for this write gets the failure.
            batch.ForEach(p => p.Completion.SetException(failure));
        }
    }

    private async Task<(MentionBlock Block, IReadOnlyList<EventVersion> Versions)> SaveAsync(string key, IReadOnlyList<BlockChange> changes)
    {
        // Most blocks are new or known: the first attempt reads nothing, since a write on a wrong guess is refused.
        var stored = blocks.Known(key);
        var isFresh = false;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var before = stored?.Value ?? new MentionBlock { Key = key };
            var (after, versions) = BlockMerge.Apply(before, changes);
            var isUnchanged = ReferenceEquals(before, after);
            // That nothing is to be done must not be concluded from a guess.
            if (isUnchanged ? isFresh : await WriteAsync(after, stored?.Version).ConfigureAwait(false))
            {
                return (after, versions);
            }

            stored = await blocks.GetAsync(key, CancellationToken.None).ConfigureAwait(false);
            isFresh = true;
        }

        throw new IOException($"Block {key} changed under {MaxAttempts} attempts to write it.");
    }

    private async Task<bool> WriteAsync(MentionBlock block, string? version) => version is null
        ? await blocks.AddAsync(block, CancellationToken.None).ConfigureAwait(false) is not null
        : await blocks.UpdateAsync(block, version, CancellationToken.None).ConfigureAwait(false) is not null;

    private sealed class PendingChange(BlockChange change)
    {
        public BlockChange Change => change;

        public TaskCompletionSource<IReadOnlyDictionary<string, string>> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
