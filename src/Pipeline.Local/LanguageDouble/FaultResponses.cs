using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Local.LanguageDouble;

/// <summary>The answers of a service in trouble.</summary>
internal static class FaultResponses
{
    private const int DaysOfQuota = 12;

    /// <summary>Plays a fault; false when the request is to be answered after all (slow, or with a document error).</summary>
    public static async Task<bool> PlayAsync(LanguageFault fault, HttpContext context, LanguageFaults faults)
    {
        switch (fault)
        {
            case LanguageFault.Throttled:
                return await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "429", "Requests exceed the rate limit.", faults.RetryAfterSeconds);
            case LanguageFault.QuotaExhausted:
                return await RefuseAsync(context, StatusCodes.Status403Forbidden, "403", "Out of call volume quota.", (int)TimeSpan.FromDays(DaysOfQuota).TotalSeconds);
            case LanguageFault.ServerError:
                return await RefuseAsync(context, StatusCodes.Status500InternalServerError, "InternalServerError", "The service failed.", retryAfter: null);
            case LanguageFault.Reset:
                context.Abort();
                return true;
            case LanguageFault.MalformedJson:
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.WriteAsync("""{"kind":"EntityRecognitionResults","results":{"documents":[{"id":"0","ent""");
                return true;
            case LanguageFault.Slow:
                await Task.Delay(faults.Slowness, context.RequestAborted);
                return false;
            default:
                return false;
        }
    }

    private static async Task<bool> RefuseAsync(HttpContext context, int status, string code, string message, int? retryAfter)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        if (retryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        var body = new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } };
        await context.Response.WriteAsync(body.ToJsonString());
        return true;
    }
}
