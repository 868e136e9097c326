using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Pipeline.Functions.Http.Responses;

/// <summary>
/// Lets pages of other origins read answers, when the setting says which. Off by default. In Azure the platform's own CORS setting
/// does the same, preflight requests included.
/// </summary>
public static class CrossOrigin
{
    /// <summary>Setting: origins separated by commas, e.g. <c>https://news.example,https://lab.example</c>; empty lets none.</summary>
    public const string Setting = "CorsAllowedOrigins";

    private static readonly string[] Exposed = ["ETag", "Link", ResponseHeaders.RowsRead, ResponseHeaders.Continuation];

    /// <summary>Sets the headers for a known origin.</summary>
    public static void Apply(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var allowed = context.RequestServices?.GetService<IConfiguration>()?[Setting];
        if (string.IsNullOrWhiteSpace(allowed))
        {
            return;
        }

        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        var origin = context.Request.Headers.Origin.ToString();
        if (allowed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            context.Response.Headers.AccessControlAllowOrigin = origin;
            context.Response.Headers.AccessControlExposeHeaders = string.Join(", ", Exposed);
        }
    }
}
