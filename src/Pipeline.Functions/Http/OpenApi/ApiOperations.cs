using Pipeline.Core.Events.Merging;
using Pipeline.Functions.Http.Actors;
using Pipeline.Functions.Http.Articles;
using Pipeline.Functions.Http.Formats;
using Pipeline.Functions.Http.Health;
using Pipeline.Functions.Http.Parameters;
using Pipeline.Functions.Http.Stats;
using Pipeline.Stages.Views;

namespace Pipeline.Functions.Http.OpenApi;

/// <summary>Every operation of the API. A test holds this against the functions themselves.</summary>
public static class ApiOperations
{
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new()
        {
            Id = "QueryEvents",
            Route = "events",
            Summary = "Events that fit all filters.",
            Parameters = [.. EventParameters.All.Select(ApiParameter.Of)],
            Answer = typeof(EventList),
            OtherAnswers = EventFormats.All.Where(f => f != EventFormats.Default).ToDictionary(f => f.ContentType, f => f.Summary),
        },
        new()
        {
            Id = "GetEvent",
            Route = "events/{id}",
            Summary = "One event with every report of it.",
            Parameters = [ApiParameter.Id("Id of the event.", "consult-phone-2016-11-14-rus-usa-3f9a2c10")],
            Answer = typeof(NewsEvent),
            MayBeMissing = true,
        },
        new()
        {
            Id = "ListActors",
            Route = "actors",
            Summary = "Actors whose names begin so, for completing what is typed.",
            Parameters = [.. ActorSearchParameters.All.Select(ApiParameter.Of)],
            Answer = typeof(ActorList),
        },
        new()
        {
            Id = "GetStatistics",
            Route = "stats",
            Summary = "Counts of the events that fit all filters by month and type, and of all articles by state.",
            Parameters = [.. EventParameters.All.Select(ApiParameter.Of)],
            Answer = typeof(Statistics),
        },
        new()
        {
            Id = "ListArticles",
            Route = "articles",
            Summary = "Articles and where they stand.",
            Parameters = [.. ArticleParameters.List.Select(ApiParameter.Of)],
            Answer = typeof(ArticleList),
        },
        new()
        {
            Id = "GetArticle",
            Route = "articles/{id}",
            Summary = "One article: steps, cleaned text, what was removed and why, mentions, errors.",
            Parameters = [ApiParameter.Id("Id of the article.", "bai-1-9f86d081884c7d65")],
            Answer = typeof(ArticleView),
            MayBeMissing = true,
        },
        new()
        {
            Id = "RemoveArticle",
            Method = "delete",
            Route = "articles/{id}",
            Summary = "Takes back everything that an article said.",
            Parameters = [ApiParameter.Id("Id of the article.", "bai-1-9f86d081884c7d65")],
            Answer = typeof(ArticleSummary),
            MayBeMissing = true,
        },
        new()
        {
            Id = "ReplayArticle",
            Method = "post",
            Route = "articles/{id}/replay",
            Summary = "Runs one article again.",
            Parameters = [ApiParameter.Id("Id of the article.", "bai-1-9f86d081884c7d65")],
            Answer = typeof(ArticleSummary),
            MayBeMissing = true,
        },
        new()
        {
            Id = "ReplayFailedArticles",
            Method = "post",
            Route = "articles/replay",
            Summary = "Runs all articles of a state again; failed ones when none is given.",
            Parameters = [.. ArticleParameters.Replay.Select(ApiParameter.Of)],
            Answer = typeof(ReplayAnswer),
        },
        new() { Id = "Health", Route = "health", Summary = "Whether the app and its storage answer.", Answer = typeof(HealthReport), NeedsKey = false },
        new() { Id = "GetOpenApi", Route = "openapi.json", Summary = "This document.", NeedsKey = false },
    ];
}
