using System.Threading.Channels;

namespace Pipeline.Stages.Query.Index;

/// <summary>
/// Runs one batch at a time; what arrives meanwhile forms the next batch. A busy writer so pays for its rows once a group instead of
/// once a caller, an idle one waits for nobody.
/// </summary>
/// <typeparam name="T">Item of work.</typeparam>
internal sealed class GroupCommit<T>(Func<IReadOnlyList<T>, Task> commit, int maxBatch)
{
    private readonly Channel<(IReadOnlyList<T> Items, TaskCompletionSource Done)> _waiting =
        Channel.CreateUnbounded<(IReadOnlyList<T>, TaskCompletionSource)>();

    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Completes once the items are committed; throws what their batch threw.</summary>
    public async Task AddAsync(IReadOnlyList<T> items, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Writer.TryWrite((items, done));
        await _turn.WaitAsync(cancellationToken);
        try
        {
            while (!done.Task.IsCompleted)
            {
                await CommitNextAsync();
            }
        }
        finally
        {
            _turn.Release();
        }

        await done.Task;
    }

    private async Task CommitNextAsync()
    {
        var batch = new List<T>();
        var callers = new List<TaskCompletionSource>();
        while (batch.Count < maxBatch && _waiting.Reader.TryRead(out var next))
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
