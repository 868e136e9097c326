using Pipeline.Core.Articles;
using Pipeline.Core.Language;

namespace Pipeline.Stages.Ports;

/// <summary>Understands an article: embedded, or embedded with a language service beside it.</summary>
public interface IArticleAnalyzer
{
    Task<ArticleAnalysis> AnalyzeAsync(Article article, CancellationToken cancellationToken);
}
