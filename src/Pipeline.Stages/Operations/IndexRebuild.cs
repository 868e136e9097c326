using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Index;
using Pipeline.Stages.Query.Layout;
using Pipeline.Stages.Record;

namespace Pipeline.Stages.Operations;

/// <summary>
/// Builds events and their index anew from the stored blocks, in the layout of this version. Steps: mark as unfinished → clear → mark
/// again → write every block's events → number. Until the end every reader and writer is refused, so that a rebuild that was cut short
/// shows nothing by halves; it is run again.
/// </summary>
/// <remarks>Nothing else may write meanwhile: a host that runs has read the layout already and does not ask again.</remarks>
public sealed class IndexRebuild(IStoredBlocks blocks, IEventTables tables)
{
    /// <summary>Events handed to the writer at once.</summary>
    private const int GroupSize = 2048;

    /// <summary>Rebuilds, and returns how many events there are.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var layout = new IndexLayout(tables.Index);
        await layout.BeginAsync(cancellationToken).ConfigureAwait(false);
        await tables.ClearAsync(cancellationToken).ConfigureAwait(false);
        await layout.BeginAsync(cancellationToken).ConfigureAwait(false);
        var written = await WriteAsync(new EventIndexWriter(tables.Events, tables.Index), cancellationToken).ConfigureAwait(false);
        await layout.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return written;
    }

    private async Task<int> WriteAsync(EventIndexWriter writer, CancellationToken cancellationToken)
    {
        var group = new List<EventVersion>();
        var written = 0;
        await foreach (var block in blocks.AllAsync(cancellationToken).ConfigureAwait(false))
        {
            group.AddRange(BlockMerge.Apply(block, []).Versions.Where(version => version.Event is not null).Select(version => version with { MayExist = false }));
            if (group.Count >= GroupSize)
            {
                written += await FlushAsync(writer, group, cancellationToken).ConfigureAwait(false);
            }
        }

        return written + await FlushAsync(writer, group, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<int> FlushAsync(EventIndexWriter writer, List<EventVersion> group, CancellationToken cancellationToken)
    {
        var count = group.Count;
        await writer.ApplyAsync([.. group], cancellationToken).ConfigureAwait(false);
        group.Clear();
        return count;
    }
}
