using Azure.Data.Tables;

namespace Pipeline.Azure.Tables;

/// <summary>
/// Conditional writes to one partition, sent together: what is asked for while a transaction is under way goes with the next one.
/// A write that is refused is taken out, and the rest is sent again.
/// </summary>
internal sealed class ConditionalWrites(TableClient table)
{
    private const int MaxActions = 100;

    /// <summary>A transaction takes 4 MiB; base64 adds a third to the binary content counted here.</summary>
    private const int MaxBytes = 2 * 1024 * 1024;

    private const int Conflict = 409;
    private const int PreconditionFailed = 412;
    private const int NotFound = 404;
    private readonly Lock _lock = new();
    private List<Pending> _waiting = [];
    private bool _isSending;

    /// <summary>The new version of the row, or null when the condition did not hold.</summary>
    public Task<string?> WriteAsync(TableTransactionAction action, int bytes)
    {
        var pending = new Pending(action, bytes);
        lock (_lock)
        {
            _waiting.Add(pending);
            if (!_isSending)
            {
                _isSending = true;
                _ = SendAllAsync();
            }
        }

        return pending.Completion.Task;
    }

    private async Task SendAllAsync()
    {
        while (true)
        {
            // The blocks of one article are asked for in one go: let them meet.
            await Task.Yield();
            List<Pending> group;
            lock (_lock)
            {
                group = Take();
                if (group.Count == 0)
                {
                    _isSending = false;
                    return;
                }
            }

            await SendAsync(group).ConfigureAwait(false);
        }
    }

    /// <summary>As many as fit; a row may stand in a transaction once, so a second write to it waits for the next one.</summary>
    private List<Pending> Take()
    {
        var fitting = new List<Pending>();
        var rows = new HashSet<string>(StringComparer.Ordinal);
        var bytes = 0;
        foreach (var pending in _waiting)
        {
            var fits = fitting.Count == 0 || (fitting.Count < MaxActions && bytes + pending.Bytes <= MaxBytes);
            if (fits && rows.Add(pending.Action.Entity.RowKey))
            {
                fitting.Add(pending);
                bytes += pending.Bytes;
            }
        }

        _waiting = [.. _waiting.Except(fitting)];
        return fitting;
    }

    private async Task SendAsync(List<Pending> group)
    {
        try
        {
            while (group.Count > 0)
            {
                var refused = await TrySendAsync(group).ConfigureAwait(false);
                if (refused is null)
                {
                    return;
                }

                group.Remove(refused);
                refused.Completion.SetResult(null);
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Not hidden: everyone whose write went along gets the failure.
            group.ForEach(pending => pending.Completion.SetException(failure));
        }
    }

    /// <summary>Sends all; the one that was refused, or null when none was.</summary>
    private async Task<Pending?> TrySendAsync(List<Pending> group)
    {
        try
        {
            var answers = (await table.SubmitTransactionAsync(group.Select(pending => pending.Action)).ConfigureAwait(false)).Value;
            for (var i = 0; i < group.Count; i++)
            {
                group[i].Completion.SetResult(answers[i].Headers.ETag?.ToString() ?? throw new InvalidDataException("The table service answered a write without an ETag."));
            }

            return null;
        }
        catch (TableTransactionFailedException failure) when (failure.Status is Conflict or PreconditionFailed or NotFound && failure.ErrorCode != "TableNotFound")
        {
            return group[failure.FailedTransactionActionIndex ?? (group.Count == 1 ? 0 : throw new InvalidDataException("The table service did not say which write it refused.", failure))];
        }
    }

    private sealed class Pending(TableTransactionAction action, int bytes)
    {
        public TableTransactionAction Action => action;

        public int Bytes => bytes;

        public TaskCompletionSource<string?> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
