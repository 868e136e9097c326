using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Local.Running;

/// <summary>Waits until dropped files, and all articles in them, have ended one way or another.</summary>
internal sealed class ArticleOutcomes(IArticleRecords records)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private const int ReadsAtOnce = 32;

    /// <summary>Waits for all of <paramref name="files"/>, telling <paramref name="progress"/> how many have ended.</summary>
    /// <returns>The ended records; a file of several articles gives one each besides its own.</returns>
    public async Task<IReadOnlyList<ArticleRecord>> WaitAsync(IReadOnlyList<DroppedFile> files, IProgress<int> progress, CancellationToken cancellation)
    {
        var ended = new List<ArticleRecord>();
        var open = new List<Awaited>();
        var rest = new Queue<Awaited>(files.Select(file => new Awaited(file.ArticleId, file.ContentHash)));
        while (open.Count + rest.Count > 0)
        {
            while (open.Count < ReadsAtOnce && rest.TryDequeue(out var next))
            {
                open.Add(next);
            }

            var read = await Task.WhenAll(open.Select(item => records.GetAsync(item.ArticleId, cancellation)));
            open = Settle(open, read.Select(record => record?.Value).ToList(), ended, rest);
            progress.Report(ended.Count);
            if (open.Count > 0)
            {
                // No faster than articles end: what waits must not take the storage's time from what works.
                await Task.Delay(Pause, cancellation);
            }
        }

        return ended;
    }

    /// <summary>Takes those that have ended, and lines up the articles of a file of several; returns the others.</summary>
    private static List<Awaited> Settle(List<Awaited> open, List<ArticleRecord?> read, List<ArticleRecord> ended, Queue<Awaited> rest)
    {
        var still = new List<Awaited>();
        foreach (var (item, found) in open.Zip(read))
        {
            if (found is not { } record || record.State == ArticleState.Received || IsEarlier(record, item.Hash))
            {
                still.Add(item);
                continue;
            }

            ended.Add(record);
            for (var child = 1; record.State == ArticleState.Split && child <= record.Children; child++)
            {
                rest.Enqueue(new(ArticleIds.OfRecord(record.ArticleId, child), null));
            }
        }

        return still;
    }

    /// <summary>Whether the record is of an earlier version of the file; one too large to read has no hash of its bytes.</summary>
    private static bool IsEarlier(ArticleRecord record, string? hash) =>
        hash is not null && record.ContentHash != hash && record.ReasonCode != Reasons.TooLargeCode;

    private sealed record Awaited(string ArticleId, string? Hash);
}
