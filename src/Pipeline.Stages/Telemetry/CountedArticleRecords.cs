using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Telemetry;

/// <summary>Counts the states that articles reach, at the one place through which every state passes.</summary>
public sealed class CountedArticleRecords(IArticleRecords inner) : IArticleRecords
{
    public Versioned<ArticleRecord>? Known(string articleId) => inner.Known(articleId);

    public Task<Versioned<ArticleRecord>?> GetAsync(string articleId, CancellationToken cancellationToken) => inner.GetAsync(articleId, cancellationToken);

    public Task<ArticlePage> ListAsync(ArticleState? state, int limit, string? continuation, CancellationToken cancellationToken) =>
        inner.ListAsync(state, limit, continuation, cancellationToken);

    public async Task<string?> AddAsync(ArticleRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Counted(record, await inner.AddAsync(record, cancellationToken).ConfigureAwait(false));
    }

    public async Task<string?> UpdateAsync(ArticleRecord record, string version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var isNews = record.State != ArticleState.Received || IsStart(record);
        return Counted(record, await inner.UpdateAsync(record, version, cancellationToken).ConfigureAwait(false), isNews);
    }

    // A failed attempt leaves an article where it is, and must not count it again.
    private static bool IsStart(ArticleRecord record) => record.Steps.All(step => step.Error.Length == 0);

    private static string? Counted(ArticleRecord record, string? version, bool isNews = true)
    {
        if (version is not null && isNews)
        {
            StageTelemetry.Articles.Add(1, KeyValuePair.Create<string, object?>("state", record.State.ToString().ToLowerInvariant()));
        }

        return version;
    }
}
