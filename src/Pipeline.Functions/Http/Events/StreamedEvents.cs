using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Query;

namespace Pipeline.Functions.Http.Events;

/// <summary>More events than one page holds, written page after page while they are read; memory stays that of one page.</summary>
public sealed class StreamedEvents(IEventFinder events, EventRequest asked, EventQuery query) : IActionResult
{
    private const int PageSize = 500;

    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        SecurityHeaders.Apply(response);
        CrossOrigin.Apply(context.HttpContext);
        response.ContentType = asked.Format.ContentType;
        response.Headers.CacheControl = CachePolicy.NoStore;
        if (Compression.IsAccepted(request))
        {
            response.Headers.ContentEncoding = Compression.Gzip;
            await using var compressed = new GZipStream(response.Body, CompressionLevel.Fastest);
            await WriteAsync(request, compressed, context.HttpContext.RequestAborted);
        }
        else
        {
            await WriteAsync(request, response.Body, context.HttpContext.RequestAborted);
        }
    }

    private async Task WriteAsync(HttpRequest request, Stream target, CancellationToken cancellationToken)
    {
        var format = EventAnswer.ContextOf(request, asked, continuation: null);
        var left = query.Limit;
        for (string? after = query.After; after is not null && left > 0;)
        {
            var page = await events.FindAsync(query with { After = after, Limit = Math.Min(PageSize, left) }, cancellationToken);

            // Formats write synchronously, which a response body refuses: each page goes through memory.
            using var written = new MemoryStream();
            if (after == query.After)
            {
                asked.Format.WriteHead(written, format);
            }

            asked.Format.WriteEvents(written, page.Events, format);
            written.Position = 0;
            await written.CopyToAsync(target, cancellationToken);
            await target.FlushAsync(cancellationToken);
            left -= page.Events.Count;
            after = page.Next;
        }
    }
}
