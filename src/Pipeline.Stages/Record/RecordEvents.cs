using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Outcomes;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Record;

/// <summary>
/// A coded article into the tables. Steps: blocks under their versions → events and their index → the article's record. A crash
/// anywhere is healed when the message comes back, since each step finds what it already did.
/// </summary>
public sealed class RecordEvents(IArticleRecords records, IStageDocuments documents, Contributions contributions, CopyFinder copies, TimeProvider time)
{
    private const int MaxAttempts = 20;

    public async Task<StageOutcome> RunAsync(ArticleMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            // A second attempt means that the first went by an outdated record.
            var stored = attempt == 0
                ? await records.FindAsync(message, cancellationToken).ConfigureAwait(false)
                : await records.GetAsync(message.ArticleId, cancellationToken).ConfigureAwait(false);
            if (await TryAsync(message, stored, cancellationToken).ConfigureAwait(false) is { } outcome)
            {
                return outcome;
            }
        }

        return new StageOutcome.TransientFailure($"The record of article {message.ArticleId} changed under {MaxAttempts} attempts to write it.");
    }

    /// <summary>One attempt; null when the article's record changed meanwhile.</summary>
    private async Task<StageOutcome?> TryAsync(ArticleMessage message, Versioned<ArticleRecord>? stored, CancellationToken cancellationToken)
    {
        if (stored is null)
        {
            return new StageOutcome.PermanentFailure(PipelineStage.RecordEvents, Reasons.UnknownArticle(message.ArticleId));
        }

        if (stored.Value.Run != message.RunId)
        {
            await UndoAsync(message, cancellationToken).ConfigureAwait(false);
            return StageOutcome.Completed;
        }

        var analysis = await documents.LoadAnalysisAsync(message.ArticleId, message.RunId, cancellationToken).ConfigureAwait(false);
        if (analysis is null)
        {
            return new StageOutcome.PermanentFailure(PipelineStage.RecordEvents, Reasons.AnalysisMissing);
        }

        var current = Contributions.Of(analysis, analysis.Article, message.RunId);
        var former = await FormerBlocksAsync(stored.Value, cancellationToken).ConfigureAwait(false);
        var recording = contributions.ReplaceAsync(message.ArticleId, message.RunId, current, former, cancellationToken);
        var found = await copies.FindAsync(analysis, analysis.Bands, stored.Value, cancellationToken).ConfigureAwait(false);
        var originals = Originals(message.ArticleId, found, await recording.ConfigureAwait(false));
        var done = Done(stored.Value, analysis, current.Keys) with { DuplicateOf = originals.GetValueOrDefault(message.ArticleId, "") };
        await NameOriginalAsync(message.ArticleId, originals, cancellationToken).ConfigureAwait(false);
        return await records.UpdateAsync(done, stored.Version, cancellationToken).ConfigureAwait(false) is null ? null : StageOutcome.Completed;
    }

    /// <summary>Copies with their originals: as the blocks say, and where they say nothing as the index does.</summary>
    private static Dictionary<string, string> Originals(string articleId, IReadOnlyList<DuplicateEntry> found, IReadOnlyDictionary<string, string> inBlocks)
    {
        var originals = new Dictionary<string, string>(inBlocks, StringComparer.Ordinal);
        if (found.Count > 1)
        {
            var original = DuplicateEntry.OriginalOf(found);
            foreach (var copy in original == articleId ? found.Select(f => f.ArticleId).Where(id => id != articleId) : [articleId])
            {
                originals.TryAdd(copy, original);
            }
        }

        return originals;
    }

    /// <summary>
    /// Copies that arrived before their original learn of it. A copy that is being recorded right now finds its record changed and
    /// looks again.
    /// </summary>
    private async Task NameOriginalAsync(string articleId, IReadOnlyDictionary<string, string> originals, CancellationToken cancellationToken) =>
        await Task.WhenAll(originals.Where(copy => copy.Value == articleId).Select(copy => records.ChangeAsync(
            copy.Key, record => record.DuplicateOf == articleId ? null : record with { DuplicateOf = articleId }, cancellationToken))).ConfigureAwait(false);

    private async Task<IReadOnlyList<string>> FormerBlocksAsync(ArticleRecord record, CancellationToken cancellationToken) =>
        record.Run == 1 || record.State == ArticleState.Done
            ? record.Blocks
            : await contributions.FormerBlocksAsync(record, cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// This run was overtaken by a correction, replay or removal. What it may have written before it noticed is taken back; a newer
    /// run's contribution to the same block stays.
    /// </summary>
    private async Task UndoAsync(ArticleMessage message, CancellationToken cancellationToken)
    {
        var blocks = await contributions.BlocksOfRunAsync(message.ArticleId, message.RunId, cancellationToken).ConfigureAwait(false);
        await contributions.TakeBackAsync(message.ArticleId, message.RunId, blocks, cancellationToken).ConfigureAwait(false);
    }

    private ArticleRecord Done(ArticleRecord record, AnalysisDocument analysis, IEnumerable<string> blocks)
    {
        var now = time.GetUtcNow();
        return record with
        {
            State = ArticleState.Done,
            FailedStage = null,
            ReasonCode = "",
            Reason = "",
            Title = analysis.Article.Title,
            Publisher = analysis.Article.Publisher,
            Url = analysis.Article.Url,
            PublishedAt = analysis.Article.PublishedAt,
            Language = analysis.Language,
            WireSource = analysis.Article.WireSource,
            Analyzer = $"{analysis.Analyzer.Name} {analysis.Analyzer.Version}",
            Mentions = analysis.Mentions.Count,
            Blocks = [.. blocks.Order(StringComparer.Ordinal)],
            Bands = analysis.Bands,
            Steps = record.Steps
                .WithSuccess(PipelineStage.CleanArticle, analysis.CleanedAt)
                .WithSuccess(PipelineStage.AnalyzeArticle, analysis.AnalyzedAt)
                .WithSuccess(PipelineStage.RecordEvents, now),
            UpdatedAt = now,
        };
    }
}
