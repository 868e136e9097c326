using Pipeline.Core.Events.Merging;
using Pipeline.Core.Events.Merging.Differences;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Operations;

/// <summary>
/// What a replay of all stored articles under this analyzer would change. Codes the stored clean texts again and writes nothing:
/// events are a pure function of mentions, so the tables need not be asked.
/// </summary>
public sealed class ReplayPreview(IArticleRecords records, IStageDocuments documents, IArticleAnalyzer analyzer, TimeProvider time)
{
    private const int PageSize = 200;

    /// <summary>The differences; <paramref name="progress"/> is told how many articles were coded.</summary>
    public async Task<IReadOnlyList<EventChange>> RunAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var (before, after) = (new List<ReportedMention>(), new List<ReportedMention>());
        var coded = 0;
        await foreach (var record in DoneAsync(cancellationToken).ConfigureAwait(false))
        {
            var stored = await documents.LoadAnalysisAsync(record.ArticleId, record.Run, cancellationToken).ConfigureAwait(false);
            var cleaned = await documents.LoadCleanedAsync(record.ArticleId, record.Run, cancellationToken).ConfigureAwait(false);
            if (stored is not null && cleaned is not null)
            {
                var now = await ArticleCoding.CodeAsync(cleaned, analyzer, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
                before.AddRange(stored.Mentions.Select(m => new ReportedMention(m, stored.Article)));
                after.AddRange(now.Mentions.Select(m => new ReportedMention(m, Reference(now, stored))));
            }

            progress?.Report(++coded);
        }

        return EventDifferences.Between(EventMerger.Merge(before), EventMerger.Merge(after));
    }

    /// <summary>Whose copy an article is was found by comparing texts, which a replay of the analysis does not change.</summary>
    private static ArticleReference Reference(AnalysisDocument now, AnalysisDocument stored) =>
        now.Article with { DuplicateOf = stored.Article.DuplicateOf, WireSource = stored.Article.WireSource };

    private async IAsyncEnumerable<ArticleRecord> DoneAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? continuation = null;
        do
        {
            var page = await records.ListAsync(ArticleState.Done, PageSize, continuation, cancellationToken).ConfigureAwait(false);
            foreach (var record in page.Articles)
            {
                yield return record;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }
}
