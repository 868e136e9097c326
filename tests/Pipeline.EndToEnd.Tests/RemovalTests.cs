using System.Net;
using System.Text.Json;
using Azure.Storage.Blobs;
using Pipeline.Stages;
using Pipeline.Testing;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Deleting an article on request, as <c>docs/operations.md</c> tells it.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class RemovalTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_event_loses_a_report_and_is_gone_with_its_last()
    {
        var account = azurite.NewAccount();
        await using var host = await TestHost.StartAsync(account);
        var dropped = await new Drops(account).ArticlesAsync([0, 1, 2]);
        await host.EndedAsync(dropped);
        using var client = host.Client(TestHost.Keys.Master);
        var told = (await EventsAsync(client)).MaxBy(e => e.GetProperty("nArticles").GetInt32());
        told.GetProperty("nArticles").GetInt32().ShouldBe(dropped.Count);
        var id = told.GetProperty("eventId").GetString()!;

        await RemoveAsync(client, dropped[0].ArticleId);
        (await EventsAsync(client)).Single(e => e.GetProperty("eventId").GetString() == id).GetProperty("nArticles").GetInt32().ShouldBe(dropped.Count - 1);

        await RemoveAsync(client, dropped[1].ArticleId);
        await RemoveAsync(client, dropped[2].ArticleId);
        (await EventsAsync(client)).ShouldBeEmpty();
        (await GetAsync(client, "api/stats")).GetProperty("events").GetProperty("total").GetInt32().ShouldBe(0);
        using var gone = await client.GetAsync(new Uri($"api/events/{id}", UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await gone.Content.ReadAsStringAsync()).ShouldContain("search again");
    }

    [Fact]
    public async Task A_removed_article_keeps_no_word_and_its_blobs_can_go()
    {
        var account = azurite.NewAccount();
        await using var host = await TestHost.StartAsync(account);
        var dropped = (await new Drops(account).ArticlesAsync([0]))[0];
        await host.EndedAsync([dropped]);
        using var client = host.Client(TestHost.Keys.Master);
        (await GetAsync(client, $"api/articles/{dropped.ArticleId}")).GetProperty("paragraphs").GetArrayLength().ShouldBeGreaterThan(0);

        await RemoveAsync(client, dropped.ArticleId);
        (await BlobsAsync(account, dropped.ArticleId, dropped.Name, delete: true)).ShouldBeGreaterThanOrEqualTo(3);

        var left = await GetAsync(client, $"api/articles/{dropped.ArticleId}");
        left.GetProperty("article").GetProperty("state").GetString().ShouldBe("removed");
        left.GetProperty("article").GetProperty("title").GetString().ShouldBe("");
        left.GetProperty("paragraphs").GetArrayLength().ShouldBe(0);
        left.GetProperty("mentions").GetArrayLength().ShouldBe(0);
        (await BlobsAsync(account, dropped.ArticleId, dropped.Name, delete: false)).ShouldBe(0);
    }

    private static async Task RemoveAsync(HttpClient client, string articleId)
    {
        using var answer = await client.DeleteAsync(new Uri($"api/articles/{articleId}", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<IReadOnlyList<JsonElement>> EventsAsync(HttpClient client) =>
        [.. (await GetAsync(client, "api/events?limit=1000")).GetProperty("events").EnumerateArray()];

    private static async Task<JsonElement> GetAsync(HttpClient client, string path)
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
        return document.RootElement.Clone();
    }

    /// <summary>The dropped file, and the blobs of the stages whose names begin with the article's id.</summary>
    private static async Task<int> BlobsAsync(string account, string articleId, string file, bool delete)
    {
        var found = 0;
        foreach (var name in StorageNames.Containers)
        {
            var container = new BlobContainerClient(account, name);
            await foreach (var blob in container.GetBlobsAsync())
            {
                if (name == StorageNames.Articles ? blob.Name == file : blob.Name.StartsWith(articleId, StringComparison.Ordinal))
                {
                    found++;
                    _ = delete && (await container.DeleteBlobIfExistsAsync(blob.Name)).Value;
                }
            }
        }

        return found;
    }
}
