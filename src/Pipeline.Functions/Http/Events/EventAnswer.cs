using System.Globalization;
using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Http.Formats;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Reading;

namespace Pipeline.Functions.Http.Events;

/// <summary>A page of events as an answer in the format asked for.</summary>
public static class EventAnswer
{
    /// <summary>The answer.</summary>
    public static HttpAnswer Of(HttpRequest request, EventRequest asked, EventQuery query, EventPage page)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(page);
        var continuation = page.Next is { } next ? ContinuationToken.Write(query, next) : null;
        var context = ContextOf(request, asked, continuation);
        using var body = new MemoryStream();
        asked.Format.WriteHead(body, context);
        asked.Format.WriteEvents(body, page.Events, context);
        return new()
        {
            ContentType = asked.Format.ContentType,
            Body = body.ToArray(),
            CacheControl = CachePolicy.Revalidate,
            Headers = HeadersOf(context, page),
        };
    }

    /// <summary>What the format knows of the request.</summary>
    public static FormatContext ContextOf(HttpRequest request, EventRequest asked, string? continuation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var root = $"{request.Scheme}://{request.Host}{request.PathBase}/api";
        return new(asked, root, root + "/events" + QueryWithoutKeys(request.Query), continuation);
    }

    private static Dictionary<string, string> HeadersOf(FormatContext context, EventPage page)
    {
        var headers = new Dictionary<string, string> { [ResponseHeaders.RowsRead] = page.RowsRead.ToString(CultureInfo.InvariantCulture) };
        if (context.Continuation is { } continuation)
        {
            headers[ResponseHeaders.Continuation] = continuation;
            headers["Link"] = $"<{context.Self}{(context.Self.Contains('?') ? '&' : '?')}continuation={continuation}>; rel=\"next\"";
        }

        return headers;
    }

    /// <summary>Addresses are stored and passed on: a key must not be in them, nor the position of another page.</summary>
    private static string QueryWithoutKeys(IQueryCollection query) => QueryString.Create(query
        .Where(q => q.Key.ToLowerInvariant() is not ("code" or "clientid" or "continuation"))
        .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value))).ToString();
}
