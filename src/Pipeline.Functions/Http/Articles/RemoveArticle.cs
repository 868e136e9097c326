using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Views;

namespace Pipeline.Functions.Http.Articles;

/// <summary><c>DELETE /api/articles/{id}</c>: takes back everything that the article said. The file itself is the operator's to delete.</summary>
public sealed class RemoveArticle(ArticleRemoval removal, IArticleRecords records)
{
    [Function(nameof(RemoveArticle))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Admin, "delete", Route = "api/articles/{id}")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!await removal.RemoveAsync(id, cancellationToken) || await records.GetAsync(id, cancellationToken) is not { } removed)
        {
            return ProblemAnswer.NotFound(request, Reasons.UnknownArticle(id));
        }

        return JsonAnswer.Ok(ArticleSummary.Of(removed.Value));
    }
}
