using Pipeline.Stages.Articles;

namespace Pipeline.Stages.Ports;

/// <summary>The <c>Articles</c> table.</summary>
public interface IArticleRecords
{
    Task<Versioned<ArticleRecord>?> GetAsync(string articleId, CancellationToken cancellationToken);

    /// <summary>Adds; false when there is one already.</summary>
    Task<bool> AddAsync(ArticleRecord record, CancellationToken cancellationToken);

    /// <summary>Replaces the version that was read; false when somebody else wrote since.</summary>
    Task<bool> UpdateAsync(ArticleRecord record, string version, CancellationToken cancellationToken);

    /// <summary>A page of records; an empty page may carry a continuation.</summary>
    Task<ArticlePage> ListAsync(ArticleState? state, int limit, string? continuation, CancellationToken cancellationToken);
}
