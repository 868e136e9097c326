using Azure.Data.Tables;
using Pipeline.Azure.Index;
using Pipeline.Stages.Query.Rows;
using Pipeline.Testing;

namespace Pipeline.Azure.Tests.Index;

[Collection(AzuriteCollection.Name)]
public sealed class TableRowsTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(200_001)]
    [InlineData(720_896)]
    [InlineData(720_897)]
    [InlineData(2_500_000)]
    public async Task Content_of_any_size_comes_back(int size)
    {
        var rows = await NewTableAsync();
        var content = Content(size);
        await rows.TryCommitAsync("p", [Insert("type|consult!~", content, "201611:CONSULT=1")], CancellationToken.None);

        var row = (await rows.GetAsync("p", "type|consult!~", CancellationToken.None))!;

        row.Content.ToArray().ShouldBe(content);
        row.Summary.ShouldBe("201611:CONSULT=1");
    }

    [Fact]
    public async Task Ranges_hold_their_keys_in_order_and_no_others()
    {
        var rows = await NewTableAsync();
        string[] keys = ["a!1|x", "a!2|'q'", "a!u1|x", "a!~", "ab!~", "b!~"];
        foreach (var chunk in keys.Reverse())
        {
            await rows.TryCommitAsync("p", [Insert(chunk, [1], "s")], CancellationToken.None);
        }

        var range = new RowRange("p", "a!1|x!", "a\"");

        (await rows.GetRangeAsync(range, 2, CancellationToken.None)).Select(r => r.RowKey).ShouldBe(["a!2|'q'", "a!u1|x"]);
        (await rows.GetRangeAsync(range, 9, CancellationToken.None)).Select(r => r.RowKey).ShouldBe(["a!2|'q'", "a!u1|x", "a!~"]);
        var summaries = await rows.GetSummariesAsync(range, CancellationToken.None);
        summaries.Select(r => (r.RowKey, r.Summary, r.Content.Length)).ShouldBe([("a!2|'q'", "s", 0), ("a!u1|x", "s", 0), ("a!~", "s", 0)]);
    }

    [Fact]
    public async Task A_long_row_that_shrinks_or_goes_leaves_nothing_behind()
    {
        var table = new TableClient(azurite.NewAccount(), "EventIndex");
        await table.CreateIfNotExistsAsync();
        var rows = new TableRows(table);
        var first = await rows.TryCommitAsync("p", [Insert("a", [1], ""), Insert("long", Content(2_400_000), "s"), Insert("z", [1], "")], CancellationToken.None);
        (await table.QueryAsync<TableEntity>().CountAsync()).ShouldBe(6);
        (await rows.GetRangeAsync(new RowRange("p", "a", "~"), 9, CancellationToken.None)).Select(r => (r.RowKey, r.Content.Length))
            .ShouldBe([("a", 1), ("long", 2_400_000), ("z", 1)]);

        var shrunk = await rows.TryCommitAsync("p", [Replace("long", first.ETags[1], Content(1_000_000))], CancellationToken.None);
        (await table.QueryAsync<TableEntity>().CountAsync()).ShouldBe(4);
        (await rows.TryCommitAsync("p", [Replace("a", first.ETags[0], [2]), Replace("long", first.ETags[1], [1]), Insert("b", [1], "")], CancellationToken.None)).Refused.ShouldBe(1, "long is another version");

        var read = (await rows.GetAsync("p", "long", CancellationToken.None))!;
        read.ETag.ShouldBe(shrunk.ETags[0]);
        read.Content.ToArray().ShouldBe(Content(1_000_000));
        await rows.TryCommitAsync("p", [Delete("long", read.ETag)], CancellationToken.None);
        (await table.QueryAsync<TableEntity>().CountAsync()).ShouldBe(2);
    }

    [Fact]
    public void Writes_are_parted_into_transactions_by_number_and_by_size()
    {
        var many = Enumerable.Range(0, 250).Select(i => Insert($"{i}", [1], ""));
        RowWrite.Transactions(many).Select(t => t.Count).ShouldBe([96, 96, 58]);
        var large = Enumerable.Range(0, 5).Select(i => Insert($"{i}", new byte[1_200_000], ""));
        RowWrite.Transactions(large).Select(t => t.Count).ShouldBe([2, 2, 1]);
    }

    [Fact]
    public async Task A_transaction_writes_all_or_nothing()
    {
        var rows = await NewTableAsync();
        var first = await rows.TryCommitAsync("p", [Insert("a", [1], ""), Insert("b", [2], "")], CancellationToken.None);
        first.ETags.Count.ShouldBe(2);

        (await rows.TryCommitAsync("p", [Insert("c", [3], ""), Insert("a", [9], "")], CancellationToken.None)).Refused.ShouldBe(1, "a exists");
        (await rows.TryCommitAsync("p", [Insert("c", [3], ""), Replace("b", first.ETags[0], [9])], CancellationToken.None)).Refused.ShouldBe(1, "b is another version");
        (await rows.TryCommitAsync("p", [Insert("c", [3], ""), Replace("gone", first.ETags[0], [9])], CancellationToken.None)).Refused.ShouldBe(1, "gone is not there");
        (await rows.GetAsync("p", "c", CancellationToken.None)).ShouldBeNull();

        var second = await rows.TryCommitAsync("p", [Replace("a", first.ETags[0], [7]), Delete("b", first.ETags[1])], CancellationToken.None);
        second.ETags.Count.ShouldBe(2);
        var changed = await rows.GetAsync("p", "a", CancellationToken.None);
        changed!.Content.ToArray().ShouldBe([7]);
        changed.ETag.ShouldBe(second.ETags[0]);
        (await rows.GetAsync("p", "b", CancellationToken.None)).ShouldBeNull();
    }

    private static byte[] Content(int size) => [.. Enumerable.Range(0, size).Select(i => (byte)(i * 31))];

    private static RowWrite Insert(string key, byte[] content, string summary) => new(key, RowWriteKind.Insert, "", content, summary);

    private static RowWrite Replace(string key, string etag, byte[] content) => new(key, RowWriteKind.Replace, etag, content, "");

    private static RowWrite Delete(string key, string etag) => new(key, RowWriteKind.Delete, etag, default, "");

    private async Task<TableRows> NewTableAsync()
    {
        var table = new TableClient(azurite.NewAccount(), "EventIndex");
        await table.CreateIfNotExistsAsync();
        return new(table);
    }
}
