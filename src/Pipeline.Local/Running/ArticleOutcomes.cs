using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Local.Running;

/// <summary>Waits until dropped files, and all articles in them, have ended one way or another.</summary>
internal sealed class ArticleOutcomes(IArticleRecords records)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private const int ReadsAtOnce = 16;

    /// <summary>Waits for all of <paramref name="files"/>, telling <paramref name="progress"/> how many have ended.</summary>
    /// <returns>The ended records; a file of several articles gives one each besides its own.</returns>
    public async Task<IReadOnlyList<ArticleRecord>> WaitAsync(IReadOnlyList<DroppedFile> files, IProgress<int> progress, CancellationToken cancellation)
    {
        var ended = new List<ArticleRecord>();
        var pending = new Queue<(string Id, string? Hash)>(files.Select(file => (file.ArticleId, (string?)file.ContentHash)));
        while (pending.Count > 0)
        {
            var round = new List<(string Id, string? Hash)>();
            while (round.Count < ReadsAtOnce && pending.TryDequeue(out var next))
            {
                round.Add(next);
            }

            var read = await Task.WhenAll(round.Select(item => records.GetAsync(item.Id, cancellation)));
            var news = Settle(round, read.Select(record => record?.Value).ToList(), pending, ended);
            progress.Report(ended.Count);
            if (!news)
            {
                await Task.Delay(Pause, cancellation);
            }
        }

        return ended;
    }

    private static bool Settle(
        List<(string Id, string? Hash)> round, List<ArticleRecord?> read, Queue<(string Id, string? Hash)> pending, List<ArticleRecord> ended)
    {
        var before = ended.Count;
        for (var i = 0; i < round.Count; i++)
        {
            if (read[i] is not { } record || record.State == ArticleState.Received || IsEarlier(record, round[i].Hash))
            {
                pending.Enqueue(round[i]);
                continue;
            }

            ended.Add(record);
            for (var child = 1; record.State == ArticleState.Split && child <= record.Children; child++)
            {
                pending.Enqueue((ArticleIds.OfRecord(record.ArticleId, child), null));
            }
        }

        return ended.Count > before;
    }

    /// <summary>Whether the record is of an earlier version of the file; one too large to read has no hash of its bytes.</summary>
    private static bool IsEarlier(ArticleRecord record, string? hash) =>
        hash is not null && record.ContentHash != hash && record.ReasonCode != Reasons.TooLargeCode;
}
