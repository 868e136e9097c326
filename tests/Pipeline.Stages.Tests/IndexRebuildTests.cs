using System.Runtime.CompilerServices;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Index;
using Pipeline.Stages.Query.Layout;
using Pipeline.Stages.Query.Reading;
using Pipeline.Stages.Query.Rows;
using Pipeline.Stages.Record;
using Pipeline.Stages.Tests.Memory;
using Pipeline.Stages.Tests.Query;

namespace Pipeline.Stages.Tests;

/// <summary>Tables of events built anew from blocks, over rows of a former layout.</summary>
public sealed class IndexRebuildTests : IEventTables
{
    private readonly InMemoryRowTable _events = new();

    private readonly InMemoryRowTable _index = new();

    IRowTable IEventTables.Events => _events;

    IRowTable IEventTables.Index => _index;

    Task IEventTables.ClearAsync(CancellationToken cancellationToken)
    {
        _events.Clear();
        _index.Clear();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_events_of_all_blocks_are_found_and_nothing_else()
    {
        var storage = await FilledAsync();
        var former = EventSamples.Number(1);
        await new EventIndexWriter(_events, _index).ApplyAsync([new(former.EventId, former, 1)], CancellationToken.None);
        (await RebuildAsync(storage)).ShouldBe(storage.EventIds().Count);
        (await FoundAsync()).ShouldBe(storage.EventIds(), ignoreOrder: true);
    }

    [Fact]
    public async Task A_rebuild_cut_short_is_refused_until_it_is_run_again()
    {
        var storage = await FilledAsync();
        _events.BeforeCommit = _ => throw new IOException("crash");
        await Should.ThrowAsync<IOException>(() => RebuildAsync(storage));
        var refusal = await Should.ThrowAsync<LayoutException>(FoundAsync);
        refusal.Message.ShouldBe(LayoutMessages.Differs(IndexLayout.Unfinished, IndexLayout.Current));
        _events.BeforeCommit = null;
        await RebuildAsync(storage);
        (await FoundAsync()).ShouldBe(storage.EventIds(), ignoreOrder: true);
    }

    private static async Task<MemoryStorage> FilledAsync()
    {
        var pipeline = new MemoryPipeline();
        foreach (var (name, bytes) in Samples.All)
        {
            await pipeline.DropAsync(name, bytes);
        }

        await pipeline.RunAsync();
        pipeline.Storage.EventIds().Count.ShouldBeGreaterThan(10);
        return pipeline.Storage;
    }

    private Task<int> RebuildAsync(MemoryStorage storage) => new IndexRebuild(new Blocks(storage), this).RunAsync(CancellationToken.None);

    private async Task<IReadOnlyList<string>> FoundAsync()
    {
        var layout = new IndexLayout(_index);
        var page = await new EventFinder(new LaidOutRows(_events, layout), new LaidOutRows(_index, layout)).FindAsync(new EventQuery { Limit = EventQuery.MaxLimit }, CancellationToken.None);
        return [.. page.Events.Select(e => e.EventId)];
    }

    private sealed class Blocks(MemoryStorage storage) : IStoredBlocks
    {
        public async IAsyncEnumerable<MentionBlock> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            foreach (var block in storage.Blocks())
            {
                await Task.Yield();
                yield return block;
            }
        }
    }
}
