namespace Pipeline.Stages.Query.Articles;

/// <summary>Counts articles by where they stand.</summary>
public interface IArticleCounts
{
    /// <summary>The counts; may be some seconds old.</summary>
    Task<ArticleCounts> CountAsync(CancellationToken cancellationToken);
}
