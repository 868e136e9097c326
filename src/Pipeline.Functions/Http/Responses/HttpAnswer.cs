using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Pipeline.Functions.Http.Responses;

/// <summary>A complete answer: entity tag, conditional requests and gzip are done here, alike for every function.</summary>
public sealed record HttpAnswer : IActionResult
{
    /// <summary>Below this, compressing costs more than it saves.</summary>
    private const int SmallestToCompress = 1024;

    public int Status { get; init; } = StatusCodes.Status200OK;

    public required string ContentType { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>One of <see cref="CachePolicy"/>.</summary>
    public required string CacheControl { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Weak, since the same events may be sent compressed or not.</summary>
    public string EntityTag => $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Body.Span).AsSpan(0, 12))}\"";

    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        SecurityHeaders.Apply(response);
        CrossOrigin.Apply(context.HttpContext);
        response.Headers.CacheControl = CacheControl;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value;
        }

        if (Status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = EntityTag;
            if (MatchesTag(request))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.StatusCode = Status;
        response.ContentType = ContentType;
        await WriteAsync(request, response, context.HttpContext.RequestAborted);
    }

    private async Task WriteAsync(HttpRequest request, HttpResponse response, CancellationToken cancellationToken)
    {
        if (Body.Length >= SmallestToCompress && Compression.IsAccepted(request))
        {
            response.Headers.ContentEncoding = Compression.Gzip;
            await using var compressed = new GZipStream(response.Body, CompressionLevel.Fastest);
            await compressed.WriteAsync(Body, cancellationToken);
            return;
        }

        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body, cancellationToken);
    }

    private bool MatchesTag(HttpRequest request) => request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } tags
        && EntityTagHeaderValue.TryParse(EntityTag, out var own)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(own, useStrongComparison: false));
}
