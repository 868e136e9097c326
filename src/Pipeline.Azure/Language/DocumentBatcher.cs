using System.Threading.Channels;

namespace Pipeline.Azure.Language;

/// <summary>
/// Fills requests across articles: documents of analyses under way at the same time share a request of up to five.
/// </summary>
public sealed class DocumentBatcher : IAsyncDisposable
{
    private readonly Channel<PendingDocument> _pending = Channel.CreateUnbounded<PendingDocument>(new() { SingleReader = true });
    private readonly Func<IReadOnlyList<LanguageDocument>, CancellationToken, Task<IReadOnlyList<DocumentResult>>> _send;
    private readonly TimeSpan _linger;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _loop;

    /// <param name="send">Sends one request, with its retries.</param>
    /// <param name="linger">How long a request waits to be filled.</param>
    /// <param name="time">The clock.</param>
    public DocumentBatcher(
        Func<IReadOnlyList<LanguageDocument>, CancellationToken, Task<IReadOnlyList<DocumentResult>>> send, TimeSpan linger, TimeProvider time)
    {
        _send = send;
        _linger = linger;
        _time = time;
        _loop = RunAsync();
    }

    /// <summary>The result for one document; throws what its request threw.</summary>
    public Task<DocumentResult> RecognizeAsync(LanguageDocument document, CancellationToken cancellationToken)
    {
        var pending = new PendingDocument(document);
        return _pending.Writer.TryWrite(pending)
            ? pending.Result.Task.WaitAsync(cancellationToken)
            : throw new ObjectDisposedException(nameof(DocumentBatcher));
    }

    public async ValueTask DisposeAsync()
    {
        _pending.Writer.TryComplete();
        await _loop.ConfigureAwait(false);
        await _stopping.CancelAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        var underWay = new List<Task>();
        while (await _pending.Reader.WaitToReadAsync(_stopping.Token).ConfigureAwait(false))
        {
            var batch = await FillAsync().ConfigureAwait(false);
            underWay.RemoveAll(t => t.IsCompleted);
            underWay.Add(SendAsync(batch));
        }

        await Task.WhenAll(underWay).ConfigureAwait(false);
    }

    private async Task<List<PendingDocument>> FillAsync()
    {
        var batch = new List<PendingDocument>(LanguageLimits.DocumentsPerRequest);
        TakeWaiting(batch);
        if (batch.Count < LanguageLimits.DocumentsPerRequest && _linger > TimeSpan.Zero)
        {
            await Task.Delay(_linger, _time, _stopping.Token).ConfigureAwait(false);
            TakeWaiting(batch);
        }

        return batch;
    }

    private void TakeWaiting(List<PendingDocument> batch)
    {
        while (batch.Count < LanguageLimits.DocumentsPerRequest && _pending.Reader.TryRead(out var next))
        {
            batch.Add(next);
        }
    }

    private async Task SendAsync(List<PendingDocument> batch)
    {
        try
        {
            var results = await _send([.. batch.Select(p => p.Document)], _stopping.Token).ConfigureAwait(false);
            for (var i = 0; i < batch.Count; i++)
            {
                batch[i].Result.TrySetResult(results[i]);
            }
        }
#pragma warning disable CA1031 // Whatever failed belongs to the documents of this request, and is thrown where they are awaited.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            batch.ForEach(p => p.Result.TrySetException(failure));
        }
    }

    private sealed record PendingDocument(LanguageDocument Document)
    {
        public TaskCompletionSource<DocumentResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
