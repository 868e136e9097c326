using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Facets;
using Pipeline.Stages.Query.Lists;
using Pipeline.Stages.Query.Rows;

namespace Pipeline.Stages.Tests.Query;

public sealed class LeafLocatorTests
{
    private static readonly ListName Everything = ListName.Of(Facet.All);

    [Fact]
    public async Task A_leaf_of_a_long_list_is_found_by_reading_the_last_and_itself()
    {
        var model = await FilledAsync(3000);
        model.Index.Ranges.Clear();
        var locator = new LeafLocator(model.Index);
        var (found, rows) = await locator.FindAsync(Everything, Position(1234), CancellationToken.None);
        found!.Leaf.Postings.ShouldContain(p => p.Position == Position(1234));
        rows.ShouldBe(2);
        (await locator.FindAsync(Everything, Position(77), CancellationToken.None)).RowsRead.ShouldBe(1);
        model.Index.Ranges.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_split_since_is_found_by_going_back()
    {
        var model = await FilledAsync(200);
        var locator = new LeafLocator(model.Index);
        await locator.FindAsync(Everything, Position(0), CancellationToken.None);
        await model.PutAsync(EventSamples.Numbers(200, 4000));
        foreach (var number in Enumerable.Range(0, 400).Select(i => i * 10))
        {
            var (found, _) = await locator.FindAsync(Everything, Position(number), CancellationToken.None);
            found!.Leaf.Postings.ShouldContain(p => p.Position == Position(number));
        }
    }

    [Fact]
    public async Task A_last_leaf_that_kept_nothing_of_the_others_costs_rows_and_loses_none()
    {
        var model = await FilledAsync(3000);
        var last = (await model.Index.GetAsync(Everything.PartitionKey, Everything.RowKey(ListPosition.Last), CancellationToken.None))!;
        var forgetful = PostingLeafCodec.Decode(ListPosition.Last, last.Content) with { Others = [] };
        await model.Index.TryCommitAsync(last.PartitionKey, [new(last.RowKey, RowWriteKind.Put, "", PostingLeafCodec.Encode(forgetful), last.Summary)], CancellationToken.None);
        var (ids, _, _) = await model.AllAsync(new EventQuery { Limit = 100 });
        ids.ShouldBe(QueryModel.Expected(EventSamples.Numbers(0, 3000), new EventQuery()));
    }

    [Fact]
    public async Task A_list_that_is_not_there_has_no_leaf()
    {
        var model = await FilledAsync(10);
        (await new LeafLocator(model.Index).FindAsync(ListName.Of(Facet.Of("actor", "nobody")), "5", CancellationToken.None)).ShouldBe((null, 0));
    }

    [Fact]
    public async Task An_index_built_anew_under_a_reader_is_read_as_it_is_now()
    {
        var model = await FilledAsync(3000);
        var locator = new LeafLocator(model.Index);
        await locator.FindAsync(Everything, Position(1234), CancellationToken.None);
        model.Index.Clear();
        model.Events.Clear();
        model.RestartWriter();
        await model.PutAsync(EventSamples.Numbers(0, 50));
        var (found, _) = await locator.FindAsync(Everything, Position(12), CancellationToken.None);
        found!.Leaf.Postings.ShouldContain(p => p.Position == Position(12));
    }

    [Fact]
    public void Leaves_that_one_splits_into_follow_each_other_and_cover_what_they_hold()
    {
        var postings = EventSamples.Numbers(0, 1000).Select(e => EventPostings.For(e, 1)[Everything]).ToDictionary(p => p.Position, Posting? (p) => p, StringComparer.Ordinal);
        var leaves = PostingLeaf.Empty.With(postings);
        leaves.Count.ShouldBeGreaterThan(1000 / PostingLeaf.MaxPostings);
        leaves[0].Lower.ShouldBe(ListPosition.First);
        leaves[^1].Upper.ShouldBe(ListPosition.Last);
        leaves.Zip(leaves.Skip(1)).ShouldAllBe(pair => pair.First.Upper == pair.Second.Lower);
        leaves.ShouldAllBe(leaf => leaf.Postings.All(p => leaf.Covers(p.Position)));
        leaves.Take(leaves.Count - 1).Average(leaf => leaf.Upper.Length).ShouldBeLessThan(leaves[0].Postings[0].Position.Length);
    }

    [Fact]
    public void The_last_leaf_keeps_every_other_end_of_a_very_long_list()
    {
        var ends = Enumerable.Range(0, PostingLeaf.MaxOthers + 2).Select(i => $"{i:d8}").ToList();
        var last = PostingLeaf.Empty.WithOthers(ends);
        last.Others.ShouldBe(ends.Where((_, i) => i % 2 == 1));
        PostingLeafCodec.Decode(ListPosition.Last, PostingLeafCodec.Encode(last)).Others.ShouldBe(last.Others);
    }

    private static string Position(int number) => EventPostings.PositionOf(EventSamples.Number(number), EventSort.Date);

    private static async Task<QueryModel> FilledAsync(int events)
    {
        var model = new QueryModel();
        foreach (var chunk in EventSamples.Numbers(0, events).Chunk(333))
        {
            await model.PutAsync(chunk);
        }

        return model;
    }
}
