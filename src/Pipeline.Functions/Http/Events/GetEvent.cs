using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Query;

namespace Pipeline.Functions.Http.Events;

/// <summary><c>GET /api/events/{id}</c>.</summary>
public sealed class GetEvent(IEventFinder events)
{
    [Function(nameof(GetEvent))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/events/{id}")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (ParameterReader.Read(request.Query, NoParameters.All, new NoParameters()) is { Count: > 0 } errors)
        {
            return ProblemAnswer.BadParameters(request, errors);
        }

        return await events.GetAsync(id, cancellationToken) is { } found
            ? JsonAnswer.Ok(found, new Dictionary<string, string> { [ResponseHeaders.RowsRead] = "1" })
            : ProblemAnswer.NotFound(request, ProblemMessages.NoEvent(id));
    }
}
