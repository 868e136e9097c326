using Pipeline.Stages.Articles;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Operations;

/// <summary>Runs stored articles again: after a failure, or under a new analyzer version.</summary>
public sealed class ArticleReplay(IArticleRecords records, IStageQueues queues, TimeProvider time)
{
    private const int PageSize = 200;

    /// <summary>Starts a new run of the article's file. Returns the record of the file, or null when there is no such article.</summary>
    public async Task<ArticleRecord?> ReplayAsync(string articleId, CancellationToken cancellationToken)
    {
        var stored = await records.GetAsync(articleId, cancellationToken).ConfigureAwait(false);
        if (stored is null)
        {
            return null;
        }

        if (stored.Value.File.Length == 0)
        {
            return stored.Value; // a message that named no file: there is nothing to read again
        }

        // The file is the unit of reading: an article of several in a file runs again with its file.
        var fileId = stored.Value.Ordinal == 0 ? articleId : ArticleIds.OfFile(stored.Value.File);
        var next = await records.ChangeAsync(fileId, NextRun, cancellationToken).ConfigureAwait(false);
        if (next is not null)
        {
            var message = new ArticleMessage(next.ArticleId, next.ContentHash, next.Run, TraceContext.Current, Replay: true);
            await queues.SendAsync(StorageNames.CleanQueue, message, cancellationToken).ConfigureAwait(false);
        }

        return next;
    }

    /// <summary>Starts a new run of every article in a state. Returns how many files were sent.</summary>
    public async Task<int> ReplayAllAsync(ArticleState state, CancellationToken cancellationToken)
    {
        var replayed = new HashSet<string>(StringComparer.Ordinal);
        string? continuation = null;
        do
        {
            var page = await records.ListAsync(state, PageSize, continuation, cancellationToken).ConfigureAwait(false);
            foreach (var file in page.Articles.Where(a => a.File.Length > 0).DistinctBy(a => a.File, StringComparer.Ordinal).Where(a => replayed.Add(a.File)))
            {
                await ReplayAsync(file.ArticleId, cancellationToken).ConfigureAwait(false);
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return replayed.Count;
    }

    private ArticleRecord NextRun(ArticleRecord record) => record with
    {
        Run = record.Run + 1,
        State = ArticleState.Received,
        FailedStage = null,
        ReasonCode = "",
        Reason = "",
        Steps = [new ArticleStep(PipelineStage.IngestArticle, time.GetUtcNow())],
        UpdatedAt = time.GetUtcNow(),
    };
}
