using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Views;

namespace Pipeline.Functions.Http.Articles;

/// <summary><c>GET /api/articles/{id}</c>.</summary>
public sealed class GetArticle(ArticleViews articles)
{
    [Function(nameof(GetArticle))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/articles/{id}")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (ParameterReader.Read(request.Query, NoParameters.All, new NoParameters()) is { Count: > 0 } errors)
        {
            return ProblemAnswer.BadParameters(request, errors);
        }

        return await articles.FindAsync(id, cancellationToken) is { } article
            ? JsonAnswer.Ok(article)
            : ProblemAnswer.NotFound(request, Reasons.UnknownArticle(id));
    }
}
