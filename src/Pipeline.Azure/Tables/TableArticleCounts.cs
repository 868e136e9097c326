using System.Text.Json;
using Azure.Data.Tables;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Query.Articles;

namespace Pipeline.Azure.Tables;

/// <summary>
/// Counts the rows of the <c>Articles</c> table by state, up to a bound. Counting takes time in proportion to the table, so counts
/// are kept for a time in proportion to what they took: watching costs at most a tenth of one connection.
/// </summary>
public sealed class TableArticleCounts(StorageClients clients, TimeProvider time) : IArticleCounts, IDisposable
{
    private const int MaxPages = 20;

    private const int RowsAPage = 1000;

    private const int RestPerWork = 9;

    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(1);

    private static readonly string[] Columns = [ArticleRow.StateColumn];

    private readonly TableClient _table = clients.Tables.GetTableClient(StorageNames.ArticlesTable);

    private readonly SemaphoreSlim _turn = new(1, 1);

    private (ArticleCounts Counts, DateTimeOffset GoodUntil)? _last;

    public async Task<ArticleCounts> CountAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && time.GetUtcNow() < last.GoodUntil)
            {
                return last.Counts;
            }

            var started = time.GetTimestamp();
            var counts = await ReadAsync(cancellationToken);
            var rest = time.GetElapsedTime(started) * RestPerWork;
            _last = (counts, time.GetUtcNow() + (rest < ShortestRest ? ShortestRest : rest));
            return counts;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<ArticleCounts> ReadAsync(CancellationToken cancellationToken)
    {
        var states = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var pages = 0;
        await foreach (var page in _table.QueryAsync<TableEntity>(maxPerPage: RowsAPage, select: Columns, cancellationToken: cancellationToken).AsPages())
        {
            foreach (var state in page.Values.Select(row => JsonNamingPolicy.KebabCaseLower.ConvertName(row.GetString(ArticleRow.StateColumn) ?? "")))
            {
                states[state] = states.GetValueOrDefault(state) + 1;
            }

            if (++pages == MaxPages)
            {
                return new(states, page.ContinuationToken is null);
            }
        }

        return new(states, true);
    }
}
