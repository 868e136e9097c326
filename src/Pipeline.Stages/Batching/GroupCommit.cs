using System.Collections.Concurrent;

namespace Pipeline.Stages.Batching;

/// <summary>
/// Runs one batch at a time; what arrives meanwhile forms the next batch. A busy writer so pays for its rows once a group instead of
/// once a caller, an idle one waits for nobody.
/// </summary>
/// <typeparam name="T">Item of work.</typeparam>
/// <param name="commit">Does the work of a batch. Must be repeatable: a batch that fails is tried again caller by caller.</param>
/// <param name="maxBatch">Items from which a batch takes no more callers.</param>
/// <param name="time">Clock for the pause between batches; null for the system's.</param>
public sealed class GroupCommit<T>(Func<IReadOnlyList<T>, Task> commit, int maxBatch, TimeProvider? time = null)
{
    /// <summary>After a batch of several callers more are on their way, and waiting for them costs less than writing without them.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(40);

    private readonly ConcurrentQueue<Caller> _waiting = new();

    private int _running;

    /// <summary>Completes once the items are committed; throws what their commit threw. Cancelling gives up the wait, not the work.</summary>
    public Task AddAsync(IReadOnlyList<T> items, CancellationToken cancellationToken)
    {
        var caller = new Caller(items);
        _waiting.Enqueue(caller);
        if (Interlocked.Exchange(ref _running, 1) == 0)
        {
            _ = Task.Run(DrainAsync, CancellationToken.None);
        }

        return caller.Done.Task.WaitAsync(cancellationToken);
    }

    private async Task DrainAsync()
    {
        do
        {
            var callers = 0;
            while (!_waiting.IsEmpty)
            {
                if (callers > 1)
                {
                    await Task.Delay(Gathering, time ?? TimeProvider.System).ConfigureAwait(false);
                }

                callers = await CommitNextAsync().ConfigureAwait(false);
            }

            Volatile.Write(ref _running, 0);
        }
        while (!_waiting.IsEmpty && Interlocked.Exchange(ref _running, 1) == 0);
    }

    /// <summary>Number of callers that the batch served.</summary>
    private async Task<int> CommitNextAsync()
    {
        var callers = new List<Caller>();
        for (var items = 0; items < maxBatch && _waiting.TryDequeue(out var next); items += next.Items.Count)
        {
            callers.Add(next);
        }

        if (callers.Count > 1 && await TryCommitAsync(callers).ConfigureAwait(false))
        {
            return callers.Count;
        }

        // One caller's items, such as an event too large to store, must not make those fail that came along with it.
        foreach (var caller in callers)
        {
            await CommitAloneAsync(caller).ConfigureAwait(false);
        }

        return callers.Count;
    }

    private async Task<bool> TryCommitAsync(List<Caller> callers)
    {
        try
        {
            await commit([.. callers.SelectMany(caller => caller.Items)]).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return false; // told to the caller whose items throw again
        }

        callers.ForEach(caller => caller.Done.TrySetResult());
        return true;
    }

    private async Task CommitAloneAsync(Caller caller)
    {
        try
        {
            await commit(caller.Items).ConfigureAwait(false);
            caller.Done.TrySetResult();
        }
        catch (Exception problem)
        {
            caller.Done.TrySetException(problem);
        }
    }

    private sealed record Caller(IReadOnlyList<T> Items)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
