using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Timeline;

namespace Pipeline.Stages.Tests.Query;

public sealed class EventTimelineTests
{
    private const int Stored = 1500;

    private static readonly Lazy<Task<QueryModel>> Filled = new(FillAsync);

    public static TheoryData<string, EventQuery> Queries()
    {
        var queries = new TheoryData<string, EventQuery>();
        foreach (var (name, query) in EventFinderTests.Filters())
        {
            queries.Add(name, query);
        }

        return queries;
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Counts_are_those_of_a_plain_search(string name, EventQuery query)
    {
        var counts = await new EventTimeline((await Filled.Value).Index, TimeProvider.System).CountAsync(query, CancellationToken.None);
        var fitting = QueryModel.Expected(EventSamples.Numbers(0, Stored), query).ToHashSet(StringComparer.Ordinal);
        var expected = EventSamples.Numbers(0, Stored)
            .Where(e => fitting.Contains(e.EventId))
            .GroupBy(e => (Month: e.DateStart is { } day ? $"{day.Year:d4}-{day.Month:d2}" : "", e.Type))
            .Select(g => new TimelineCount(g.Key.Month, g.Key.Type, g.Count()));
        counts.Months.ShouldBe(expected, ignoreOrder: true, name);
        counts.Total.ShouldBe(fitting.Count, name);
        counts.IsComplete.ShouldBeTrue(name);
    }

    [Fact]
    public async Task What_took_long_to_count_is_kept_ten_times_as_long()
    {
        var model = new QueryModel();
        await model.PutAsync(EventSamples.Numbers(0, 3000));
        var clock = new SteppingTime(TimeSpan.FromSeconds(1));
        var timeline = new EventTimeline(model.Index, clock);
        var query = new EventQuery { Words = ["dien", "dam"] };
        (await timeline.CountAsync(query, CancellationToken.None)).Total.ShouldBe(300);
        await model.PutAsync(EventSamples.Numbers(3000, 100));
        (await timeline.CountAsync(query, CancellationToken.None)).Total.ShouldBe(300);
        (await timeline.CountAsync(new EventQuery(), CancellationToken.None)).Total.ShouldBe(3100);
        clock.Pass(TimeSpan.FromSeconds(10));
        (await timeline.CountAsync(query, CancellationToken.None)).Total.ShouldBe(310);
    }

    [Fact]
    public async Task What_few_rows_tell_is_counted_anew_however_long_it_took()
    {
        var model = new QueryModel();
        var timeline = new EventTimeline(model.Index, new SteppingTime(TimeSpan.FromSeconds(3)));
        (await timeline.CountAsync(new EventQuery(), CancellationToken.None)).Total.ShouldBe(0);
        await model.PutAsync(EventSamples.Numbers(0, 40));
        (await timeline.CountAsync(new EventQuery(), CancellationToken.None)).Total.ShouldBe(40);
    }

    [Fact]
    public async Task A_long_list_is_counted_by_few_requests()
    {
        const int many = 6000;
        var model = new QueryModel();
        await model.PutAsync(EventSamples.Numbers(0, many));
        var leaves = model.Index.Rows.Count(r => r.RowKey.StartsWith(ListName.Of(Facet.All).RowKey(""), StringComparison.Ordinal));
        var before = (model.Index.PointReads, model.Index.Ranges.Count);
        var counts = await new EventTimeline(model.Index, TimeProvider.System).CountAsync(new EventQuery { Words = ["dien", "dam"] }, CancellationToken.None);
        counts.ShouldSatisfyAllConditions(() => counts.Total.ShouldBe(many / 10), () => counts.IsComplete.ShouldBeTrue());
        leaves.ShouldBeGreaterThan(60);
        counts.RowsRead.ShouldBeGreaterThanOrEqualTo(leaves);
        (model.Index.PointReads - before.PointReads).ShouldBeLessThan(leaves / 2);
        (model.Index.Ranges.Count - before.Count).ShouldBeInRange(1, 2);
    }

    private static async Task<QueryModel> FillAsync()
    {
        var model = new QueryModel();
        await model.PutAsync(EventSamples.Numbers(0, Stored));
        return model;
    }

    /// <summary>A clock by which every measured span has one length.</summary>
    private sealed class SteppingTime(TimeSpan step) : TimeProvider
    {
        private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

        private long _stamps;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => _now;

        public override long GetTimestamp() => step.Ticks * _stamps++;

        public void Pass(TimeSpan span) => _now += span;
    }
}
