using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Formats;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Query;

namespace Pipeline.Functions.Http.Events;

/// <summary><c>GET /api/events</c>.</summary>
public sealed class QueryEvents(IEventFinder events)
{
    [Function(nameof(QueryEvents))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/events")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (asked, query, errors) = EventRequestReader.Read(request.Query);
        if (errors.Count > 0)
        {
            return ProblemAnswer.BadParameters(request, errors);
        }

        return query.Limit > EventQuery.MaxLimit
            ? new StreamedEvents(events, asked, query)
            : EventAnswer.Of(request, asked, query, await events.FindAsync(query, cancellationToken));
    }
}
