using Pipeline.Core.Articles;
using Pipeline.Core.Articles.Duplicates;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Record;

namespace Pipeline.Stages.Analyze;

/// <summary>A cleaned article understood and coded: what the stage stores and what a replay preview compares.</summary>
public static class ArticleCoding
{
    public static async Task<AnalysisDocument> CodeAsync(
        CleanedDocument cleaned, IArticleAnalyzer analyzer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaned);
        ArgumentNullException.ThrowIfNull(analyzer);
        var article = cleaned.ToArticle();
        var analysis = await analyzer.AnalyzeAsync(article, cancellationToken).ConfigureAwait(false);
        var signature = NearDuplicates.Signature(article);
        return new AnalysisDocument
        {
            ArticleId = cleaned.ArticleId,
            ContentHash = cleaned.ContentHash,
            Article = ReferenceTo(article) with { Analyzer = $"{analysis.Analyzer.Name} {analysis.Analyzer.Version}" },
            PublishedTime = article.Published?.Time,
            Signature = TextSignature.From(signature),
            Bands = NearDuplicates.FilingKeys(signature),
            Language = article.Language,
            Analyzer = analysis.Analyzer,
            Mentions = [.. EventCoder.Code(analysis).Select(mention => MentionOffsets.Shift(mention, cleaned.SourceStart))],
            ReceivedAt = cleaned.ReceivedAt,
            CleanedAt = cleaned.CleanedAt,
            AnalyzedAt = now,
        };
    }

    private static ArticleReference ReferenceTo(Article article) => new()
    {
        ArticleId = article.Id,
        Title = article.Title ?? "",
        Publisher = article.Publisher ?? "",
        Url = article.Url ?? "",
        PublishedAt = article.Published is { IsDay: true } published ? published.Start : null,
        WireSource = article.Agency ?? "",
    };
}
