using Pipeline.Stages.Batching;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Recent;

/// <summary>
/// Keeps the records that this process wrote last with their versions. Sound because every write names the version it was based on:
/// one that is out of date is refused, forgotten and read anew.
/// </summary>
public sealed class RecentRecords(IArticleRecords stored) : IArticleRecords
{
    private const long MaxRecords = 4096;
    private readonly RecentItems<Versioned<ArticleRecord>> _recent = new(MaxRecords, _ => 1);

    public Versioned<ArticleRecord>? Known(string articleId) => _recent.TryGet(articleId, out var record) ? record : null;

    public Task<Versioned<ArticleRecord>?> GetAsync(string articleId, CancellationToken cancellationToken) => stored.GetAsync(articleId, cancellationToken);

    public async Task<string?> AddAsync(ArticleRecord record, CancellationToken cancellationToken) =>
        Keep(record, await stored.AddAsync(record, cancellationToken).ConfigureAwait(false));

    public async Task<string?> UpdateAsync(ArticleRecord record, string version, CancellationToken cancellationToken) =>
        Keep(record, await stored.UpdateAsync(record, version, cancellationToken).ConfigureAwait(false));

    public Task<ArticlePage> ListAsync(ArticleState? state, int limit, string? continuation, CancellationToken cancellationToken) =>
        stored.ListAsync(state, limit, continuation, cancellationToken);

    private string? Keep(ArticleRecord record, string? version)
    {
        if (version is null || record.State != ArticleState.Received)
        {
            // Only articles on their way are read again soon.
            _recent.Remove(record.ArticleId);
        }
        else
        {
            _recent.Put(record.ArticleId, new(record, version));
        }

        return version;
    }
}
