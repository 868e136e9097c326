using Azure.Data.Tables;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Tables;

/// <summary>The <c>Articles</c> table.</summary>
public sealed class TableArticleRecords(StorageClients clients) : IArticleRecords
{
    private readonly TableClient _table = clients.Tables.GetTableClient(StorageNames.ArticlesTable);

    public Versioned<ArticleRecord>? Known(string articleId) => null;

    public async Task<Versioned<ArticleRecord>?> GetAsync(string articleId, CancellationToken cancellationToken)
    {
        var (partition, row) = ArticleRow.KeyOf(articleId);
        return await _table.TryGetAsync(partition, row, cancellationToken).ConfigureAwait(false) is { } entity
            ? new(ArticleRow.Read(entity), entity.ETag.ToString())
            : null;
    }

    public Task<string?> AddAsync(ArticleRecord record, CancellationToken cancellationToken) =>
        _table.TryAddAsync(ArticleRow.Write(record), cancellationToken);

    public Task<string?> UpdateAsync(ArticleRecord record, string version, CancellationToken cancellationToken) =>
        _table.TryReplaceAsync(ArticleRow.Write(record), version, cancellationToken);

    public async Task<ArticlePage> ListAsync(ArticleState? state, int limit, string? continuation, CancellationToken cancellationToken)
    {
        var filter = state is { } wanted ? TableClient.CreateQueryFilter($"State eq {wanted.ToString()}") : null;
        await foreach (var page in _table.QueryAsync<TableEntity>(filter, limit, cancellationToken: cancellationToken).AsPages(continuation).ConfigureAwait(false))
        {
            return new([.. page.Values.Select(ArticleRow.Read)], page.ContinuationToken);
        }

        return new([], null);
    }
}
