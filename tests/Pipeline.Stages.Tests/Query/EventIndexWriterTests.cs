using FsCheck;
using FsCheck.Fluent;
using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Index;
using Pipeline.Stages.Query.Lists;

namespace Pipeline.Stages.Tests.Query;

public sealed class EventIndexWriterTests
{
    private static readonly EventQuery[] Probes =
    [
        new() { Limit = 13 },
        new() { Limit = 13, Sort = EventSort.Sources },
        new() { Limit = 13, Facets = [FacetGroup.Of("type", ["CONSULT"])] },
        new() { Limit = 13, Facets = [FacetGroup.Of("actor", ["Donald Trump"])], From = new(2016, 6, 1) },
    ];

    [Fact]
    public void Any_puts_and_removals_leave_what_was_put_last()
    {
        var operation = Gen.Choose(0, 40).SelectMany(number => Gen.Choose(0, 5).Select(kind => (number, kind)));
        Prop.ForAll(operation.ListOf().ToArbitrary(), operations => HoldsAfterAsync([.. operations]).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public async Task Writers_at_the_same_time_lose_nothing()
    {
        var model = new QueryModel();
        var writers = Enumerable.Range(0, 4).Select(_ => new EventIndexWriter(model.Events, model.Index)).ToList();
        await Task.WhenAll(Enumerable.Range(0, 400).Select(i =>
            Task.Run(() => writers[i % writers.Count].ApplyAsync([Version(EventSamples.Number(i), 1)], CancellationToken.None))));
        await ShouldHoldAsync(model, EventSamples.Numbers(0, 400).ToList());
    }

    [Fact]
    public async Task Callers_of_one_writer_share_transactions()
    {
        var model = new QueryModel();
        using var allCalled = new ManualResetEventSlim();
        model.Index.BeforeCommit = _ => allCalled.Wait();
        var calls = EventSamples.Numbers(0, 400).Select(e => model.Writer.ApplyAsync([Version(e, 1)], CancellationToken.None)).ToList();
        allCalled.Set();
        await Task.WhenAll(calls);
        (model.Index.Transactions + model.Events.Transactions).ShouldBeLessThan(400);
    }

    [Fact]
    public async Task A_group_may_touch_more_leaves_than_are_kept_in_memory()
    {
        var model = new QueryModel();
        var writer = new EventIndexWriter(model.Events, model.Index, maxCachedPostings: 50);
        for (var from = 0; from < 1200; from += 400)
        {
            await writer.ApplyAsync([.. EventSamples.Numbers(from, 400).Select(e => Version(e, 1))], CancellationToken.None);
        }

        await ShouldHoldAsync(model, EventSamples.Numbers(0, 1200).ToList());
    }

    [Fact]
    public async Task An_older_version_changes_nothing()
    {
        var model = new QueryModel();
        var newer = EventSamples.Number(1);
        await model.PutAsync([newer], revision: 5);
        await model.PutAsync([newer with { Type = "AID" }], revision: 4);
        await ShouldHoldAsync(model, [newer]);
    }

    [Fact]
    public async Task A_guess_that_an_event_is_new_may_be_wrong()
    {
        var model = new QueryModel();
        await model.PutAsync([EventSamples.Number(1)]);
        var changed = EventSamples.Number(1) with { Type = "AID", DateStart = null, DateEnd = null };
        await model.Writer.ApplyAsync([Version(changed, 2) with { MayExist = false }], CancellationToken.None);
        await ShouldHoldAsync(model, [changed]);
    }

    [Fact]
    public async Task A_crash_before_any_transaction_is_mended_by_the_same_call()
    {
        var changed = EventSamples.Numbers(0, 30).Select(e => e with { Type = "AID", NIndependent = 6 }).ToList();
        var whole = new QueryModel();
        await whole.PutAsync(EventSamples.Numbers(0, 30));
        var before = whole.Index.Transactions + whole.Events.Transactions;
        await whole.PutAsync(changed, revision: 2);
        var transactions = whole.Index.Transactions + whole.Events.Transactions - before;
        transactions.ShouldBeGreaterThan(6);
        for (var crashAt = 0; crashAt < transactions; crashAt++)
        {
            var model = new QueryModel();
            await model.PutAsync(EventSamples.Numbers(0, 30));
            var left = crashAt;
            model.Index.BeforeCommit = model.Events.BeforeCommit = _ =>
            {
                if (left-- == 0)
                {
                    throw new IOException("crash");
                }
            };
            await Should.ThrowAsync<IOException>(() => model.PutAsync(changed, revision: 2));
            model.RestartWriter();
            await model.PutAsync(changed, revision: 2);
            await ShouldHoldAsync(model, changed);
        }
    }

    [Fact]
    public async Task Lists_hold_no_trace_of_events_that_are_gone()
    {
        var model = new QueryModel();
        await model.PutAsync(EventSamples.Numbers(0, 300));
        foreach (var number in Enumerable.Range(0, 300))
        {
            await model.RemoveAsync(EventSamples.Number(number).EventId, 2);
        }

        model.Events.Rows.ShouldBeEmpty();
        model.Index.Rows.Where(r => r.PartitionKey.StartsWith("list-", StringComparison.Ordinal)).Sum(r => PostingLeafCodec.Decode(ListName.UpperOf(r.RowKey), r.Content).Postings.Count).ShouldBe(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_slow_process_does_not_bring_back_what_another_removed(bool isKnownToTheSlowOne)
    {
        var first = EventSamples.Number(1) with { NIndependent = 1 };
        var second = first with { NIndependent = 2, DateStart = EventSamples.Number(2).DateStart };
        var model = new QueryModel();
        var slow = isKnownToTheSlowOne ? model.Writer : new EventIndexWriter(model.Events, model.Index);
        await model.PutAsync([first]);
        model.RestartWriter();

        // Another process saw the block at revision 3, where the event is gone, before revision 2 was written.
        await model.Writer.ApplyAsync([new(first.EventId, null, 3) { Before = EventHash.Of(second) }], CancellationToken.None);
        await slow.ApplyAsync([Version(second, 2)], CancellationToken.None);
        await ShouldHoldAsync(model, []);
        (await model.Finder.GetAsync(first.EventId, CancellationToken.None)).ShouldBeNull();

        await model.PutAsync([second], revision: 4);
        await ShouldHoldAsync(model, [second]);
        await model.Writer.ApplyAsync([new(first.EventId, null, 5) { Before = EventHash.Of(second) }], CancellationToken.None);
        model.Events.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_whose_last_version_was_written_leaves_no_row()
    {
        var model = new QueryModel();
        await model.PutAsync(EventSamples.Numbers(0, 50));
        model.RestartWriter();
        await model.Writer.ApplyAsync([.. EventSamples.Numbers(0, 50).Select(e => new EventVersion(e.EventId, null, 2) { Before = EventHash.Of(e) })], CancellationToken.None);
        model.Events.Rows.ShouldBeEmpty();
    }

    private static EventVersion Version(NewsEvent newsEvent, long revision) => new(newsEvent.EventId, newsEvent, revision);

    private static async Task<bool> HoldsAfterAsync(IReadOnlyList<(int Number, int Kind)> operations)
    {
        var model = new QueryModel();
        var expected = new Dictionary<string, NewsEvent>();
        var revision = 0L;
        foreach (var (number, kind) in operations)
        {
            var changed = EventSamples.Number(number) with { NIndependent = kind, DateStart = EventSamples.Number(number + kind).DateStart };
            revision++;
            if (kind == 0)
            {
                await model.RemoveAsync(changed.EventId, revision);
                expected.Remove(changed.EventId);
            }
            else
            {
                await model.PutAsync([changed], revision);
                expected[changed.EventId] = changed;
            }

            if (kind == 5)
            {
                model.RestartWriter();
            }
        }

        await ShouldHoldAsync(model, expected.Values);
        return true;
    }

    private static async Task ShouldHoldAsync(QueryModel model, IReadOnlyCollection<NewsEvent> expected)
    {
        foreach (var probe in Probes)
        {
            (await model.AllAsync(probe)).Ids.ShouldBe(QueryModel.Expected(expected, probe), probe.ToString());
        }
    }
}
