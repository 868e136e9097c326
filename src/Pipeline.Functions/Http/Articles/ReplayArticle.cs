using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Views;

namespace Pipeline.Functions.Http.Articles;

/// <summary><c>POST /api/articles/{id}/replay</c>.</summary>
public sealed class ReplayArticle(ArticleReplay replay)
{
    [Function(nameof(ReplayArticle))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Admin, "post", Route = "api/articles/{id}/replay")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await replay.ReplayAsync(id, cancellationToken) is { } record
            ? JsonAnswer.Ok(ArticleSummary.Of(record))
            : ProblemAnswer.NotFound(request, Reasons.UnknownArticle(id));
    }
}
