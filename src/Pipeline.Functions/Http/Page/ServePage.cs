using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;

namespace Pipeline.Functions.Http.Page;

/// <summary>
/// <c>GET /</c>: the page and its files. Needs no key: there is nothing in them but code; what they show is asked for with the
/// reader's key.
/// </summary>
public sealed class ServePage
{
    [Function(nameof(ServePage))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{*path}")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var path = request.Path.Value?.TrimStart('/') ?? "";
        return PageAssets.Find(path) is { } asset
            ? new HttpAnswer { ContentType = asset.ContentType, Body = asset.Content, CacheControl = CachePolicy.Assets }
            : ProblemAnswer.NotFound(request, ProblemMessages.NoAsset(path));
    }
}
