using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Text;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Views;

/// <summary>Puts together what is shown of an article, from its record and its run's documents.</summary>
public sealed class ArticleViews(IArticleRecords records, IStageDocuments documents)
{
    private const int MaxChildren = 1000;

    /// <summary>The article, or null when there is none.</summary>
    public async Task<ArticleView?> FindAsync(string articleId, CancellationToken cancellationToken)
    {
        if (await records.GetAsync(articleId, cancellationToken).ConfigureAwait(false) is not { Value: var record })
        {
            return null;
        }

        var cleaned = await documents.LoadCleanedAsync(articleId, record.Run, cancellationToken).ConfigureAwait(false);
        var analysis = cleaned is null ? null : await documents.LoadAnalysisAsync(articleId, record.Run, cancellationToken).ConfigureAwait(false);
        var article = cleaned?.ToArticle();
        return new ArticleView
        {
            Article = ArticleSummary.Of(record),
            Steps = [.. record.Steps.Select(step => new StepView(step.Stage.ToString(), step.At, step.Attempts, step.Error))],
            Analyzer = record.Analyzer,
            Author = cleaned?.Author ?? "",
            PublishedAtBasis = (cleaned?.Published?.Basis ?? PublicationBasis.None).ToString(),
            Paragraphs = cleaned is null || article is null ? [] : Paragraphs(article, cleaned.SourceStart),
            Removed = cleaned is null ? [] : Removed(cleaned),
            Mentions = article is null ? [] : [.. (analysis?.Mentions ?? []).Select(mention => View(mention, article, cleaned!.SourceStart))],
            Articles = [.. Enumerable.Range(1, Math.Min(record.Children, MaxChildren)).Select(ordinal => ArticleIds.OfRecord(articleId, ordinal))],
        };
    }

    private static IReadOnlyList<ParagraphView> Paragraphs(Article article, int origin) =>
    [
        .. article.Blocks.Select(block =>
        {
            var source = article.Text.ToSource(block.Span);
            return new ParagraphView(block.Kind, block.Span.Of(article.Text.Value), source.Start + origin, source.End + origin);
        }),
    ];

    private static IReadOnlyList<RemovedView> Removed(CleanedDocument cleaned) =>
    [
        .. cleaned.Captions.Select(caption => new RemovedView("caption", caption.Text, caption.Span.Start, caption.Span.End))
            .Concat(cleaned.Removed.Select(block => new RemovedView(block.Reason, block.Text, block.Span.Start, block.Span.End)))
            .OrderBy(removed => removed.Start),
    ];

    private static MentionView View(EventMention mention, Article article, int origin) =>
        new(mention, Locate(mention.Evidence, article, origin), Locate(mention.Anchor, article, origin));

    /// <summary>The first and last unit of the clean text that came from inside the given stretch of the file.</summary>
    private static Highlight? Locate(TextEvidence words, Article article, int origin)
    {
        var (start, end) = (words.Start - origin, words.End - origin);
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            var span = article.Blocks[i].Span;
            var source = article.Text.ToSource(span);
            if (source.Start > start || source.End < end)
            {
                continue;
            }

            var units = Enumerable.Range(span.Start, span.Length)
                .Where(at => article.Text.ToSource(new TextSpan(at, at + 1)) is var unit && unit.Start >= start && unit.End <= end)
                .ToList();
            return units.Count == 0 ? null : new Highlight(i, units[0] - span.Start, units[^1] + 1 - span.Start);
        }

        return null;
    }
}
