using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Operations;

namespace Pipeline.Functions.Http.Articles;

/// <summary><c>POST /api/articles/replay</c>: all failed articles, or those of the state given.</summary>
public sealed class ReplayFailedArticles(ArticleReplay replay)
{
    [Function(nameof(ReplayFailedArticles))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Admin, "post", Route = "api/articles/replay")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = new ArticleListRequest();
        if (ParameterReader.Read(request.Query, ArticleParameters.Replay, asked) is { Count: > 0 } errors)
        {
            return ProblemAnswer.BadParameters(request, errors);
        }

        return JsonAnswer.Ok(new ReplayAnswer(await replay.ReplayAllAsync(asked.State ?? ArticleState.Failed, cancellationToken)));
    }
}
