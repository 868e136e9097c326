using NodaTime;
using Pipeline.Azure.Index;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Record;
using Pipeline.Testing;

namespace Pipeline.Azure.Tests;

/// <summary>The near-duplicate index over Azurite.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class DuplicateIndexTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Entries_that_share_a_key_find_each_other_and_can_be_taken_out()
    {
        var counter = new RequestCounter();
        var index = await StartAsync(counter);
        counter.Reset();
        (await index.PutAsync(["00-a", "01-b"], Entry("one", 15), default)).ShouldBeEmpty();
        counter.Count.ShouldBe(1, "an article whose keys are new costs one transaction");

        (await index.PutAsync(["00-x", "01-b"], Entry("two", 14), default)).Select(e => e.ArticleId).ShouldBe(["one"]);
        (await index.PutAsync(["00-a"], Entry("three", 16), default)).Select(e => e.ArticleId).ShouldBe(["one"]);

        await index.RemoveAsync(["00-a", "01-b"], "one", default);
        await index.RemoveAsync(["00-a", "01-b"], "one", default);
        (await index.PutAsync(["01-b"], Entry("four", 14), default)).Select(e => e.ArticleId).ShouldBe(["two"]);
    }

    [Fact]
    public async Task Filing_at_once_loses_none_and_a_key_stays_small()
    {
        var index = await StartAsync(null);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => index.PutAsync(["00-a"], Entry($"{i:00}", 1 + i), default)));
        (await index.PutAsync(["00-a"], Entry("late", 28), default)).Select(e => e.ArticleId).ShouldBe(Enumerable.Range(0, 12).Select(i => $"{i:00}"));
    }

    private async Task<DuplicateIndex> StartAsync(RequestCounter? counter)
    {
        var clients = new StorageClients(new StorageOptions { ConnectionString = azurite.NewAccount() }, counter);
        await new StorageSetup(clients).EnsureAsync(default);
        return new DuplicateIndex(new TableRows(clients.Tables.GetTableClient(StorageNames.DuplicatesTable)));
    }

    private static DuplicateEntry Entry(string id, int day) => new(id, new LocalDate(2016, 11, day), null, "", new TextSignature(20, new byte[128]));
}
