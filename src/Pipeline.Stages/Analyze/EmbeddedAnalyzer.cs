using Pipeline.Core.Articles;
using Pipeline.Core.Language;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Analyze;

/// <summary>The analyzer that needs no service and no account.</summary>
public sealed class EmbeddedAnalyzer : IArticleAnalyzer
{
    public Task<ArticleAnalysis> AnalyzeAsync(Article article, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(LanguageAnalyzer.Analyze(article));
    }
}
