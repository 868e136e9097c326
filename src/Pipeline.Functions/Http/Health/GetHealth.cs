using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Language;
using Pipeline.Azure.Storage;
using Pipeline.Core.Json;
using Pipeline.Core.Language;
using Pipeline.Functions.Http.Responses;

namespace Pipeline.Functions.Http.Health;

/// <summary><c>GET /api/health</c>: for probes, without a key; says nothing about articles.</summary>
public sealed class GetHealth(StorageProbe storage, IServiceProvider services)
{
    [Function("Health")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health")] HttpRequest request, CancellationToken cancellationToken)
    {
        var language = services.GetService<LanguageClient>()?.State;
        var failure = await storage.CheckAsync(cancellationToken);
        var status = failure is not null ? "unhealthy" : language is { IsDegraded: true } ? "degraded" : "healthy";
        var report = new HealthReport(status, failure ?? "ok", LanguageAnalyzer.Version, language);
        return new HttpAnswer
        {
            Status = failure is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
            ContentType = JsonAnswer.ContentType,
            Body = JsonSerializer.SerializeToUtf8Bytes(report, RecordJson.Line),
            CacheControl = CachePolicy.NoStore,
        };
    }
}
