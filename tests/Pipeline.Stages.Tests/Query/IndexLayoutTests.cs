using Pipeline.Stages.Query.Index;
using Pipeline.Stages.Query.Layout;
using Pipeline.Stages.Query.Reading;

namespace Pipeline.Stages.Tests.Query;

public sealed class IndexLayoutTests
{
    private readonly InMemoryRowTable _events = new();

    private readonly InMemoryRowTable _index = new();

    [Fact]
    public async Task New_tables_are_numbered_and_read_by_every_process()
    {
        var sample = EventSamples.Number(1);
        await WriterOf(new(_index)).ApplyAsync([new(sample.EventId, sample, 1)], CancellationToken.None);
        (await FinderOf(new(_index)).GetAsync(sample.EventId, CancellationToken.None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Tables_without_a_number_are_refused_and_left_alone()
    {
        var (first, second) = (EventSamples.Number(1), EventSamples.Number(2));
        await new EventIndexWriter(_events, _index).ApplyAsync([new(first.EventId, first, 1)], CancellationToken.None);
        var before = _index.Rows.Concat(_events.Rows).ToList();
        var reading = await Should.ThrowAsync<LayoutException>(() => FinderOf(new(_index)).GetAsync(first.EventId, CancellationToken.None));
        reading.Message.ShouldBe(LayoutMessages.Differs(1, IndexLayout.Current));
        await Should.ThrowAsync<LayoutException>(() => WriterOf(new(_index)).ApplyAsync([new(second.EventId, second, 1)], CancellationToken.None));
        _index.Rows.Concat(_events.Rows).ShouldBe(before);
    }

    [Fact]
    public async Task Two_processes_may_find_new_tables_at_the_same_time()
    {
        var (first, second) = (EventSamples.Number(1), EventSamples.Number(2));
        var overtaken = new OvertakenRows(_index, () => WriterOf(new(_index)).ApplyAsync([new(first.EventId, first, 1)], CancellationToken.None));
        await WriterOf(new(overtaken)).ApplyAsync([new(second.EventId, second, 1)], CancellationToken.None);
        (await FinderOf(new(_index)).GetAsync(second.EventId, CancellationToken.None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_number_is_read_once_a_process()
    {
        var layout = new IndexLayout(_index);
        await layout.EnsureAsync(CancellationToken.None);
        var before = _index.PointReads;
        await layout.EnsureAsync(CancellationToken.None);
        _index.PointReads.ShouldBe(before);
        await new IndexLayout(_index).EnsureAsync(CancellationToken.None);
        _index.PointReads.ShouldBe(before + 1);
    }

    private EventIndexWriter WriterOf(IndexLayout layout) => new(new LaidOutRows(_events, layout), new LaidOutRows(_index, layout));

    private EventFinder FinderOf(IndexLayout layout) => new(new LaidOutRows(_events, layout), new LaidOutRows(_index, layout));
}
