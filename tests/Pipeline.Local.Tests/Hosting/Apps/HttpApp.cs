using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Local.Tests.Hosting.Apps;

/// <summary>HTTP functions of every level and result.</summary>
public static class HttpApp
{
    [Function("Open")]
    public static IResult Open([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Text($"open {request.Query["q"]}");

    [Function("Keyed")]
    public static IActionResult Keyed([HttpTrigger(AuthorizationLevel.Function, "get", "post", Route = "things/{id}")] HttpRequest request, string id) =>
        new OkObjectResult($"{request.Method} {id}");

    [Function("Administer")]
    public static Task<IResult> Administer([HttpTrigger(AuthorizationLevel.Admin, "post")] HttpRequest request) =>
        Task.FromResult(Results.Text($"done {request.ContentLength ?? 0}"));

    [Function("Broken")]
    public static IResult Broken([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        throw new InvalidOperationException($"secret detail of {request.Path}");
}
