using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Query.Actors;

namespace Pipeline.Functions.Http.Actors;

/// <summary><c>GET /api/actors</c>.</summary>
public sealed class ListActors(IActorDirectory directory)
{
    [Function(nameof(ListActors))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/actors")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var search = new ActorSearch();
        var errors = ParameterReader.Read(request.Query, ActorSearchParameters.All, search);
        if (search.Text.Length == 0 && errors.Count == 0)
        {
            var missing = ActorSearchParameters.All[0];
            errors.Add(new(missing.Name, ProblemMessages.Missing(missing.Name), missing.Accepts));
        }

        if (errors.Count > 0)
        {
            return ProblemAnswer.BadParameters(request, errors);
        }

        var found = await directory.FindAsync(search.Text, search.Limit, cancellationToken);
        return JsonAnswer.Ok(new ActorList([.. found.Select(ActorLine.Of)]));
    }
}
