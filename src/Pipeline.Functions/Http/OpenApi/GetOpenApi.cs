using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Core.Json;
using Pipeline.Functions.Http.Responses;

namespace Pipeline.Functions.Http.OpenApi;

/// <summary><c>GET /api/openapi.json</c>.</summary>
public sealed class GetOpenApi
{
    [Function(nameof(GetOpenApi))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/openapi.json")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = OpenApiDocument.Write($"{request.Scheme}://{request.Host}{request.PathBase}/api");
        return new HttpAnswer
        {
            ContentType = JsonAnswer.ContentType,
            Body = JsonSerializer.SerializeToUtf8Bytes(document, RecordJson.Indented),
            CacheControl = CachePolicy.Assets,
        };
    }
}
