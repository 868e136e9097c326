using System.Net;
using Pipeline.Local.Hosting;
using Pipeline.Local.Tests.Hosting.Apps;
using Pipeline.Testing;

namespace Pipeline.Local.Tests.Hosting;

[Collection(AzuriteCollection.Name)]
public sealed class HttpTriggerTests(AzuriteFixture azurite)
{
    /// <summary>Method, path, key header, status, what the body holds.</summary>
    public static TheoryData<string, string, string?, HttpStatusCode, string> Requests => new()
    {
        { "GET", "api/Open?q=ngày", null, HttpStatusCode.OK, "open ngày" },
        { "POST", "api/Open", null, HttpStatusCode.MethodNotAllowed, "" },
        { "GET", "Open", null, HttpStatusCode.NotFound, "" },
        { "GET", "api/things/7", null, HttpStatusCode.Unauthorized, HostMessages.KeyMissing },
        { "GET", "api/things/7", "wrong", HttpStatusCode.Unauthorized, HostMessages.KeyWrong },
        { "GET", "api/things/7", "f-key", HttpStatusCode.OK, "GET 7" },
        { "POST", "api/things/a%20b?code=f-key", null, HttpStatusCode.OK, "POST a b" },
        { "GET", "api/things/7", "m-key", HttpStatusCode.OK, "GET 7" },
        { "POST", "api/Administer", null, HttpStatusCode.Unauthorized, HostMessages.KeyMissing },
        { "POST", "api/Administer", "f-key", HttpStatusCode.Unauthorized, HostMessages.KeyWrong },
        { "POST", "api/Administer", "m-key", HttpStatusCode.OK, "done" },
        { "GET", "api/Broken", null, HttpStatusCode.InternalServerError, HostMessages.FunctionFailed },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Routes_methods_keys_and_errors(string method, string path, string? key, HttpStatusCode status, string holds)
    {
        await using var host = await HostFixture.StartAsync(typeof(HttpApp), azurite.NewAccount(), new Ledger());
        using var client = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(status);
        var body = await answer.Content.ReadAsStringAsync();
        body.ShouldContain(holds);
        body.ShouldNotContain("secret");
    }
}
