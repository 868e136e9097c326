using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query;

namespace Pipeline.Local.Bench.Recovery;

/// <summary>
/// What the tables say, as text: equal exactly when they say the same. Times, runs and attempts are left out, since they tell how it
/// came about.
/// </summary>
/// <param name="Events">Every event, found by paging through the index, ordered by id.</param>
/// <param name="Articles">Every article with its state and what it contributed, ordered by id.</param>
internal sealed record StoredTables(IReadOnlyList<string> Events, IReadOnlyList<string> Articles)
{
    private const int ArticlesAPage = 500;

    public static async Task<StoredTables> ReadAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var events = new List<NewsEvent>();
        for (string? after = ""; after is not null;)
        {
            var page = await services.GetRequiredService<IEventFinder>().FindAsync(new EventQuery { Limit = EventQuery.MaxLimit, After = after }, cancellation);
            events.AddRange(page.Events);
            after = page.Next;
        }

        var articles = new List<ArticleRecord>();
        string? continuation = null;
        do
        {
            var page = await services.GetRequiredService<IArticleRecords>().ListAsync(null, ArticlesAPage, continuation, cancellation);
            articles.AddRange(page.Articles);
            continuation = page.Continuation;
        }
        while (continuation is not null);

        return new(
            [.. events.OrderBy(e => e.EventId, StringComparer.Ordinal).Select(e => JsonSerializer.Serialize(e, StageJson.Options))],
            [.. articles.OrderBy(a => a.ArticleId, StringComparer.Ordinal).Select(Line)]);
    }

    /// <summary>The first difference, or "" when there is none.</summary>
    public string DifferenceFrom(StoredTables other) => First("event", Events, other.Events) ?? First("article", Articles, other.Articles) ?? "";

    private static string Line(ArticleRecord a) => JsonSerializer.Serialize(
        new { a.ArticleId, a.State, a.Reason, a.ContentHash, a.Title, a.PublishedAt, a.Language, a.DuplicateOf, a.WireSource, a.Mentions, a.Blocks, a.Bands }, StageJson.Options);

    private static string? First(string what, IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count != right.Count)
        {
            return FormattableString.Invariant($"{left.Count} {what}s against {right.Count}");
        }

        var at = left.Zip(right).ToList().FindIndex(pair => pair.First != pair.Second);
        return at < 0 ? null : $"{what}: {left[at]}\nagainst {right[at]}";
    }
}
