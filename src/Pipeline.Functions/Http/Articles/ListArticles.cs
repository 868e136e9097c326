using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Views;

namespace Pipeline.Functions.Http.Articles;

/// <summary><c>GET /api/articles</c>.</summary>
public sealed class ListArticles(IArticleRecords records)
{
    [Function(nameof(ListArticles))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/articles")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = new ArticleListRequest();
        if (ParameterReader.Read(request.Query, ArticleParameters.List, asked) is { Count: > 0 } errors)
        {
            return ProblemAnswer.BadParameters(request, errors);
        }

        var page = await records.ListAsync(asked.State, asked.Limit, asked.Continuation, cancellationToken);
        var next = page.Continuation is { } token ? ArticleContinuation.Write(token) : null;
        return JsonAnswer.Ok(new ArticleList([.. page.Articles.Select(ArticleSummary.Of)], next));
    }
}
