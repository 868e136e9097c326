using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Pipeline.Testing;

namespace Pipeline.Azure.Tests.StandIns;

/// <summary>The table client as its documentation describes it; the same tests hold for the real package.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class TableClientTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Every_property_type_comes_back_as_it_was_put()
    {
        var table = await NewTableAsync();
        var sent = new TableEntity("p", "r")
        {
            ["Text"] = "điện đàm “Putin” 'Trump' \u0001🙂",
            ["Int"] = 41,
            ["Long"] = 9_007_199_254_740_993L,
            ["Double"] = 0.75,
            ["WholeDouble"] = 2.0,
            ["Flag"] = true,
            ["Bytes"] = new byte[] { 0, 1, 255 },
            ["Id"] = new Guid("11111111-2222-3333-4444-555555555555"),
            ["Time"] = new DateTimeOffset(2016, 11, 14, 15, 6, 0, TimeSpan.Zero),
        };
        await table.AddEntityAsync(sent);

        var got = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        foreach (var name in sent.Keys)
        {
            got[name].ShouldBe(sent[name], name);
        }

        got.Timestamp.ShouldNotBeNull();
        got.ETag.ShouldNotBe(default);
    }

    [Theory]
    [InlineData("đường dẫn có dấu", "it's 100% + a b")]
    [InlineData("a'b''c", "🙂&=,;()$")]
    public async Task Keys_of_any_allowed_character_are_found_again(string partitionKey, string rowKey)
    {
        var table = await NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity(partitionKey, rowKey) { ["A"] = 1 });

        (await table.GetEntityAsync<TableEntity>(partitionKey, rowKey)).Value.GetInt32("A").ShouldBe(1);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey} and RowKey eq {rowKey}");
        (await table.QueryAsync<TableEntity>(filter).ToListAsync()).ShouldHaveSingleItem().RowKey.ShouldBe(rowKey);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    public async Task Forbidden_keys_are_refused(string key)
    {
        var table = await NewTableAsync();
        var failure = await Should.ThrowAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", key)));
        failure.Status.ShouldBe(400);
    }

    [Fact]
    public async Task Merge_keeps_and_replace_drops_what_is_not_named()
    {
        var table = await NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 1 });
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 2 });
        (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("B").ShouldBe(1);

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, TableUpdateMode.Replace);
        var replaced = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        replaced.GetInt32("A").ShouldBe(3);
        replaced.ContainsKey("B").ShouldBeFalse();
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_update_under_a_stale_etag_is_refused(TableUpdateMode mode)
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });
        var first = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        var answer = await table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 2 }, first.ETag, mode);
        answer.Headers.ETag.ShouldNotBeNull().ShouldNotBe(first.ETag);

        var failure = await Should.ThrowAsync<RequestFailedException>(() => table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, first.ETag, mode));
        failure.Status.ShouldBe(412);
        failure.ErrorCode.ShouldBe(TableErrorCode.UpdateConditionNotSatisfied.ToString());
        (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("A").ShouldBe(2);
    }

    [Fact]
    public async Task Adding_twice_conflicts_and_missing_entities_say_so()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        var conflict = await Should.ThrowAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));
        (conflict.Status, conflict.ErrorCode).ShouldBe((409, "EntityAlreadyExists"));

        var missing = await Should.ThrowAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("p", "none"));
        (missing.Status, missing.ErrorCode).ShouldBe((404, "ResourceNotFound"));
        (await table.GetEntityIfExistsAsync<TableEntity>("p", "none")).HasValue.ShouldBeFalse();
        (await table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue.ShouldBeTrue();
    }

    [Fact]
    public async Task Deleting_is_repeatable_and_respects_a_given_etag()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        var stale = new ETag("W/\"datetime'2016-11-14T00%3A00%3A00.0000000Z'\"");
        (await Should.ThrowAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", stale))).Status.ShouldBe(412);
        (await table.DeleteEntityAsync("p", "r")).Status.ShouldBe(204);
        (await table.DeleteEntityAsync("p", "r")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_query_pages_by_token_selects_and_filters()
    {
        var table = await NewTableAsync();
        await table.SubmitTransactionAsync(Enumerable.Range(0, 25).Select(i =>
            new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{i:00}") { ["Even"] = i % 2 == 0, ["Other"] = i })));

        var pages = new List<Page<TableEntity>>();
        string? token = null;
        do
        {
            var page = await table.QueryAsync<TableEntity>("PartitionKey eq 'p'", maxPerPage: 10, select: ["RowKey"]).AsPages(token).FirstAsync();
            pages.Add(page);
            token = page.ContinuationToken;
        }
        while (token is not null);

        pages.Select(p => p.Values.Count).ShouldBe([10, 10, 5]);
        pages.SelectMany(p => p.Values).Select(e => e.RowKey).ShouldBe(Enumerable.Range(0, 25).Select(i => $"{i:00}"));
        pages[0].Values[0].ContainsKey("Other").ShouldBeFalse();
        (await table.QueryAsync<TableEntity>("Even eq true and RowKey lt '10'").ToListAsync()).Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_transaction_is_all_or_nothing_and_names_the_action_at_fault()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "b") { ["A"] = 1 });
        var failure = await Should.ThrowAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpsertReplace, new TableEntity("p", "a") { ["A"] = 2 }),
            new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "b") { ["A"] = 2 }, new ETag("W/\"datetime'2016-11-14T00%3A00%3A00.0000000Z'\"")),
        ]));
        failure.Status.ShouldBe(412);
        failure.ErrorCode.ShouldBe("UpdateConditionNotSatisfied");
        failure.FailedTransactionActionIndex.ShouldBe(1);
        (await table.GetEntityIfExistsAsync<TableEntity>("p", "a")).HasValue.ShouldBeFalse();
    }

    [Fact]
    public async Task A_transaction_answers_one_response_an_action_with_its_etag()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "gone"));
        var answers = (await table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "ký tự 'lạ' 🙂") { ["A"] = "có dấu" }),
            new(TableTransactionActionType.UpsertMerge, new TableEntity("p", "b") { ["A"] = 2 }),
            new(TableTransactionActionType.Delete, new TableEntity("p", "gone")),
        ])).Value;
        answers.Select(a => a.Status).ShouldBe([204, 204, 204]);
        var stored = (await table.GetEntityAsync<TableEntity>("p", "ký tự 'lạ' 🙂")).Value;
        stored.GetString("A").ShouldBe("có dấu");
        answers[0].Headers.ETag.ShouldBe(stored.ETag);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task A_transaction_holds_up_to_100_actions(int actions, bool accepted)
    {
        var table = await NewTableAsync();
        var all = Enumerable.Range(0, actions).Select(i => new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity("p", $"{i:000}")));
        if (accepted)
        {
            (await table.SubmitTransactionAsync(all)).Value.Count.ShouldBe(actions);
        }
        else
        {
            (await Should.ThrowAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(all))).Status.ShouldBe(400);
        }
    }

    [Fact]
    public async Task Tables_are_listed_created_once_and_deleted()
    {
        var service = new TableServiceClient(azurite.NewAccount());
        await service.CreateTableIfNotExistsAsync("One");
        await service.CreateTableIfNotExistsAsync("One");
        await service.CreateTableIfNotExistsAsync("Two");
        (await service.QueryAsync().ToListAsync()).Select(t => t.Name).ShouldBe(["One", "Two"]);
        await service.DeleteTableAsync("One");
        (await service.QueryAsync().ToListAsync()).Select(t => t.Name).ShouldBe(["Two"]);
        (await Should.ThrowAsync<RequestFailedException>(() => service.GetTableClient("One").AddEntityAsync(new TableEntity("p", "r")))).ErrorCode.ShouldBe("TableNotFound");
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        var connection = azurite.NewAccount();
        var key = connection.Split("AccountKey=")[1].Split(';')[0];
        var wrong = new TableServiceClient(connection.Replace(key, Convert.ToBase64String(new byte[64]), StringComparison.Ordinal));
        (await Should.ThrowAsync<RequestFailedException>(() => wrong.CreateTableIfNotExistsAsync("One"))).Status.ShouldBe(403);
    }

    private async Task<TableClient> NewTableAsync()
    {
        var table = new TableClient(azurite.NewAccount(), "Things");
        await table.CreateIfNotExistsAsync();
        return table;
    }
}
