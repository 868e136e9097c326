using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Problems;
using Pipeline.Functions.Http.Responses;
using Pipeline.Stages.Query.Articles;
using Pipeline.Stages.Query.Timeline;

namespace Pipeline.Functions.Http.Stats;

/// <summary><c>GET /api/stats</c>: takes the filters of <c>/api/events</c>.</summary>
public sealed class GetStatistics(IEventTimeline timeline, IArticleCounts articles)
{
    [Function(nameof(GetStatistics))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/stats")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (_, query, errors) = EventRequestReader.Read(request.Query);
        if (errors.Count > 0)
        {
            return ProblemAnswer.BadParameters(request, errors);
        }

        var states = articles.CountAsync(cancellationToken);
        var counts = await timeline.CountAsync(query, cancellationToken);
        return JsonAnswer.Ok(new Statistics(EventsOf(counts), ArticlesOf(await states)), new Dictionary<string, string>
        {
            [ResponseHeaders.RowsRead] = counts.RowsRead.ToString(CultureInfo.InvariantCulture),
        });
    }

    private static EventStatistics EventsOf(EventCounts counts) => new(
        counts.Total,
        counts.IsComplete,
        [.. counts.Months.GroupBy(m => m.Month, StringComparer.Ordinal).Select(m => new MonthStatistics(m.Key, m.Sum(t => t.Count), m.ToDictionary(t => t.Type, t => t.Count, StringComparer.Ordinal)))],
        counts.Months.GroupBy(m => m.Type, StringComparer.Ordinal).OrderBy(t => t.Key, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.Sum(c => c.Count), StringComparer.Ordinal));

    private static ArticleStatistics ArticlesOf(ArticleCounts counts) => new(counts.ByState.Values.Sum(), counts.IsComplete, counts.ByState);
}
