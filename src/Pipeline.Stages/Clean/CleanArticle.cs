using Pipeline.Core.Articles;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Outcomes;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Clean;

/// <summary>A file's bytes to cleaned articles, each sent to be analysed; what is no article is rejected with the reason.</summary>
public sealed class CleanArticle(IArticleFiles files, IArticleRecords records, CleanedArticles cleaned, SplitFile split)
{
    public async Task<StageOutcome> RunAsync(ArticleMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var stored = await records.FindAsync(message, cancellationToken).ConfigureAwait(false);
        if (stored is null)
        {
            return new StageOutcome.PermanentFailure(PipelineStage.CleanArticle, Reasons.UnknownArticle(message.ArticleId));
        }

        var record = stored.Value;
        if (record.Run != message.RunId || record.State == ArticleState.Removed)
        {
            return StageOutcome.Completed; // a newer run is on its way
        }

        return await ReadAsync(record.File, message.ContentHash, cancellationToken).ConfigureAwait(false) switch
        {
            null => StageOutcome.Completed, // overwritten meanwhile: the newer bytes have an event of their own
            FileReading.Found found => await CleanAsync(record, message, found.File, cancellationToken).ConfigureAwait(false),
            _ => new StageOutcome.PermanentFailure(PipelineStage.CleanArticle, Reasons.FileGone),
        };
    }

    /// <summary>
    /// The version wanted, as this process read it last or, since another process may have ingested a newer one, as it is now; null when
    /// it is neither.
    /// </summary>
    private async Task<FileReading?> ReadAsync(string name, string contentHash, CancellationToken cancellationToken)
    {
        var recent = await files.ReadRecentAsync(name, ReadLimits.Default.MaxFileBytes, cancellationToken).ConfigureAwait(false);
        if (recent is FileReading.Found kept && Is(kept.File, contentHash))
        {
            return recent;
        }

        var current = await files.ReadAsync(name, ReadLimits.Default.MaxFileBytes, cancellationToken).ConfigureAwait(false);
        return current is FileReading.Found found && !Is(found.File, contentHash) ? null : current;
    }

    private static bool Is(ArticleFile file, string contentHash) => ContentHash.Of(file.Bytes.Span, file.Metadata) == contentHash;

    private async Task<StageOutcome> CleanAsync(ArticleRecord record, ArticleMessage message, ArticleFile file, CancellationToken cancellationToken)
    {
        var reading = ArticleReader.ReadOnce(file);
        if (reading is { Articles.Count: 0, Rejections: var reasons } && reasons.All(r => r.Record == 0))
        {
            await cleaned.RejectAsync(record, reasons, cancellationToken).ConfigureAwait(false);
        }
        else if (reading is { Articles: [var single], Rejections.Count: 0 })
        {
            await cleaned.PassOnAsync(record, message, single, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await split.RunAsync(record, message, reading, cancellationToken).ConfigureAwait(false);
        }

        return StageOutcome.Completed;
    }
}
