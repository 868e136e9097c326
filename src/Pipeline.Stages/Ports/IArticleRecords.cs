using Pipeline.Stages.Articles;

namespace Pipeline.Stages.Ports;

/// <summary>The <c>Articles</c> table.</summary>
public interface IArticleRecords
{
    /// <summary>A version that may be out of date, at no cost; null when nothing is known without asking the table.</summary>
    Versioned<ArticleRecord>? Known(string articleId);

    Task<Versioned<ArticleRecord>?> GetAsync(string articleId, CancellationToken cancellationToken);

    /// <summary>Adds; the new version, or null when there is one already.</summary>
    Task<string?> AddAsync(ArticleRecord record, CancellationToken cancellationToken);

    /// <summary>Replaces the version that was read; the new version, or null when somebody else wrote since.</summary>
    Task<string?> UpdateAsync(ArticleRecord record, string version, CancellationToken cancellationToken);

    /// <summary>A page of records; an empty page may carry a continuation.</summary>
    Task<ArticlePage> ListAsync(ArticleState? state, int limit, string? continuation, CancellationToken cancellationToken);
}
