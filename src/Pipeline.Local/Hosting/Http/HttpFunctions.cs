using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Hosting.Discovery;
using Pipeline.Local.Hosting.Invocation;

namespace Pipeline.Local.Hosting.Http;

/// <summary>Serves HTTP-triggered functions: routes below the prefix, keys by level, results as ASP.NET Core integration returns them.</summary>
internal static class HttpFunctions
{
    private const string KeyHeader = "x-functions-key";
    private const string KeyParameter = "code";

    /// <summary>Maps <paramref name="functions"/> (all HTTP-triggered) onto <paramref name="routes"/>.</summary>
    public static void Map(IEndpointRouteBuilder routes, IEnumerable<FunctionDefinition> functions, string prefix, FunctionKeys keys, ILogger log)
    {
        foreach (var function in functions)
        {
            var trigger = (HttpTriggerAttribute)function.Trigger;
            var route = string.Join('/', new[] { prefix, (trigger.Route ?? function.Name).Trim('/') }.Where(part => part.Length > 0));
            RequestDelegate handle = context => HandleAsync(context, function, trigger.AuthLevel, keys, log);
            if (trigger.Methods is { Length: > 0 } methods)
            {
                routes.MapMethods("/" + route, methods.Select(method => method.ToUpperInvariant()), handle);
            }
            else
            {
                routes.Map("/" + route, handle);
            }
        }
    }

    private static async Task HandleAsync(HttpContext context, FunctionDefinition function, AuthorizationLevel level, FunctionKeys keys, ILogger log)
    {
        var given = context.Request.Headers[KeyHeader].FirstOrDefault() ?? context.Request.Query[KeyParameter].FirstOrDefault();
        if (!keys.Opens(level, given))
        {
            var detail = string.IsNullOrEmpty(given) ? HostMessages.KeyMissing : HostMessages.KeyWrong;
            await Results.Problem(detail, statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(context);
            return;
        }

        try
        {
            var result = await FunctionInvoker.InvokeAsync(function, context.RequestServices, Input(context), context.RequestAborted);
            await WriteAsync(context, result);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            log.LogDebug("{Function}: the caller went away", function.Name);
        }
#pragma warning disable CA1031 // Whatever a function throws is an answer of 500, logged here: the host must go on serving.
        catch (Exception e) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            log.LogError(e, "{Function} failed", function.Name);
            await Results.Problem(HostMessages.FunctionFailed, statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(context);
        }
    }

    private static TriggerInput Input(HttpContext context)
    {
        var route = context.Request.RouteValues
            .Where(value => value.Value is not null)
            .ToDictionary(value => value.Key, value => value.Value!.ToString()!, StringComparer.OrdinalIgnoreCase);
        return new TriggerInput(
            (type, _) => ValueTask.FromResult<object?>(
                type.IsAssignableFrom(typeof(HttpRequest)) ? context.Request : type == typeof(HttpContext) ? context : null),
            route);
    }

    private static Task WriteAsync(HttpContext context, object? result) => result switch
    {
        IResult answer => answer.ExecuteAsync(context),
        IActionResult action => action.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new Microsoft.AspNetCore.Mvc.Abstractions.ActionDescriptor())),
        null => Task.CompletedTask,
        string text => Results.Text(text).ExecuteAsync(context),
        _ => Results.Json(result).ExecuteAsync(context),
    };
}
