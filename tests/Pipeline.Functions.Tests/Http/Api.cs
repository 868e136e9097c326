using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Pipeline.Core.Events.Merging;
using Pipeline.Functions.Http.Actors;
using Pipeline.Functions.Http.Events;
using Pipeline.Functions.Http.Stats;
using Pipeline.Stages.Query.Actors;
using Pipeline.Stages.Query.Articles;
using Pipeline.Stages.Query.Timeline;
using Pipeline.Stages.Tests.Query;

namespace Pipeline.Functions.Tests.Http;

/// <summary>Calls the HTTP functions over an index in memory.</summary>
public sealed class Api
{
    private readonly QueryModel _model = new();

    public static async Task<Api> WithAsync(IEnumerable<NewsEvent> events)
    {
        var api = new Api();
        await api._model.PutAsync(events);
        return api;
    }

    /// <summary>Calls the function of a path; headers as <c>Name: value</c>.</summary>
    public async Task<ApiAnswer> GetAsync(string address, params string[] headers)
    {
        var context = new DefaultHttpContext { RequestServices = new NoServices() };
        using var body = new MemoryStream();
        context.Response.Body = body;
        var (path, query) = address.Split('?', 2) is [var p, var q] ? (p, q) : (address, "");
        context.Request.Scheme = "https";
        context.Request.Host = new("news.example");
        context.Request.Path = path;
        context.Request.Query = new QueryCollection(QueryHelpers.ParseQuery(query));
        foreach (var header in headers)
        {
            context.Request.Headers.Append(header.Split(": ", 2)[0], header.Split(": ", 2)[1]);
        }

        var result = await CallAsync(path, context.Request);
        await result.ExecuteResultAsync(new ActionContext(context, new RouteData(), new ActionDescriptor()));
        return new(context.Response.StatusCode, context.Response.Headers, body.ToArray());
    }

    private async Task<IActionResult> CallAsync(string path, HttpRequest request) => path switch
    {
        "/api/events" => await new QueryEvents(_model.Finder).RunAsync(request, CancellationToken.None),
        "/api/actors" => await new ListActors(new ActorDirectory(_model.Index)).RunAsync(request, CancellationToken.None),
        "/api/stats" => await new GetStatistics(new EventTimeline(_model.Index, TimeProvider.System), new FixedCounts()).RunAsync(request, CancellationToken.None),
        "/api/openapi.json" => new Functions.Http.OpenApi.GetOpenApi().Run(request),
        _ when path.StartsWith("/api/events/", StringComparison.Ordinal) => await new GetEvent(_model.Finder).RunAsync(request, path["/api/events/".Length..], CancellationToken.None),
        _ => new Functions.Http.Page.ServePage().Run(request),
    };

    private sealed class FixedCounts : IArticleCounts
    {
        public Task<ArticleCounts> CountAsync(CancellationToken cancellationToken) =>
            Task.FromResult(new ArticleCounts(new Dictionary<string, int> { ["done"] = 3, ["failed"] = 1 }, true));
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}

/// <summary>What came back.</summary>
public sealed record ApiAnswer(int Status, IHeaderDictionary Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode Json => JsonNode.Parse(Text)!;

    public IReadOnlyList<string> Ids => [.. Json["events"]!.AsArray().Select(e => e!["eventId"]!.GetValue<string>())];
}
