using System.Collections.Concurrent;

namespace Pipeline.Stages.Query.Index;

/// <summary>
/// Runs one batch at a time; what arrives meanwhile forms the next batch. A busy writer so pays for its rows once a group instead of
/// once a caller, an idle one waits for nobody.
/// </summary>
/// <typeparam name="T">Item of work.</typeparam>
internal sealed class GroupCommit<T>(Func<IReadOnlyList<T>, Task> commit, int maxBatch)
{
    private readonly ConcurrentQueue<(IReadOnlyList<T> Items, TaskCompletionSource Done)> _waiting = new();

    private int _running;

    /// <summary>Completes once the items are committed; throws what their batch threw. Cancelling gives up the wait, not the work.</summary>
    public Task AddAsync(IReadOnlyList<T> items, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Enqueue((items, done));
        if (Interlocked.Exchange(ref _running, 1) == 0)
        {
            _ = Task.Run(DrainAsync, CancellationToken.None);
        }

        return done.Task.WaitAsync(cancellationToken);
    }

    private async Task DrainAsync()
    {
        do
        {
            while (!_waiting.IsEmpty)
            {
                await CommitNextAsync();
            }

            Volatile.Write(ref _running, 0);
        }
        while (!_waiting.IsEmpty && Interlocked.Exchange(ref _running, 1) == 0);
    }

    private async Task CommitNextAsync()
    {
        var batch = new List<T>();
        var callers = new List<TaskCompletionSource>();
        while (batch.Count < maxBatch && _waiting.TryDequeue(out var next))
        {
            batch.AddRange(next.Items);
            callers.Add(next.Done);
        }

        try
        {
            await commit(batch);
            callers.ForEach(caller => caller.TrySetResult());
        }
        catch (Exception problem)
        {
            // Every caller of the batch must hear of it: each then fails its own message and tries again.
            callers.ForEach(caller => caller.TrySetException(problem));
        }
    }
}
