using System.Net;
using Pipeline.Testing;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Keys, quotes and wrong parameters over HTTP.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class HttpContractTests(AzuriteFixture azurite)
{
    /// <summary>Method, path, key, status, what the answer holds.</summary>
    private static readonly IReadOnlyList<(string Method, string Path, string? Key, HttpStatusCode Status, string Holds)> Requests =
    [
        ("GET", "api/events", null, HttpStatusCode.Unauthorized, "x-functions-key"),
        ("GET", "api/events", "wrong", HttpStatusCode.Unauthorized, "key"),
        ("GET", "api/events", TestHost.Keys.Function, HttpStatusCode.OK, "\"events\":"),
        ("GET", $"api/events?code={TestHost.Keys.Function}", null, HttpStatusCode.OK, "\"events\":"),
        ("GET", "api/articles", null, HttpStatusCode.Unauthorized, "x-functions-key"),
        ("POST", "api/articles/replay?state=failed", TestHost.Keys.Function, HttpStatusCode.Unauthorized, "key"),
        ("GET", "api/events?actor=%27%20or%20PartitionKey%20ne%20%27", TestHost.Keys.Function, HttpStatusCode.OK, "\"events\":[]"),
        ("GET", "api/events?actr=Putin", TestHost.Keys.Function, HttpStatusCode.BadRequest, "actr"),
        ("GET", "api/events?from=14/11/2016", TestHost.Keys.Function, HttpStatusCode.BadRequest, "from"),
        ("GET", "api/events?to=2016-02-30", TestHost.Keys.Function, HttpStatusCode.BadRequest, "to"),
        ("GET", "api/events/no-such-event", TestHost.Keys.Function, HttpStatusCode.NotFound, "no-such-event"),
        ("GET", "api/openapi.json", null, HttpStatusCode.OK, "\"openapi\""),
        ("GET", "", null, HttpStatusCode.OK, "<!doctype html>"),
    ];

    [Fact]
    public async Task Keys_quotes_and_parameters()
    {
        var account = azurite.NewAccount();
        await using var host = await TestHost.StartAsync(account);
        await host.EndedAsync(await new Drops(account).ArticlesAsync([0, 1]));
        foreach (var (method, path, key, status, holds) in Requests)
        {
            using var client = host.Client(key);
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var answer = await client.SendAsync(request);

            answer.StatusCode.ShouldBe(status, $"{method} {path}");
            (await answer.Content.ReadAsStringAsync()).ShouldContain(holds, Case.Sensitive, $"{method} {path}");
        }
    }
}
