using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Pipeline.Local.Hosting.Queues;

/// <summary>Keeps a message invisible to others while it is worked on: renews at half of the lease.</summary>
internal sealed class MessageLease : IAsyncDisposable
{
    private readonly CancellationTokenSource _released = new();
    private readonly Task _renewal;
    private string _popReceipt;

    public MessageLease(QueueClient queue, QueueMessage message, TimeSpan lease, TimeProvider time, ILogger log)
    {
        _popReceipt = message.PopReceipt;
        _renewal = RenewAsync(queue, message.MessageId, lease, time, log);
    }

    /// <summary>Stops renewing.</summary>
    /// <returns>The pop receipt that is now valid.</returns>
    public async Task<string> ReleaseAsync()
    {
        await _released.CancelAsync();
        await _renewal;
        return _popReceipt;
    }

    public async ValueTask DisposeAsync()
    {
        await ReleaseAsync();
        _released.Dispose();
    }

    private async Task RenewAsync(QueueClient queue, string id, TimeSpan lease, TimeProvider time, ILogger log)
    {
        try
        {
            while (true)
            {
                await Task.Delay(lease / 2, time, _released.Token);
                var renewed = await queue.UpdateMessageAsync(id, _popReceipt, (BinaryData?)null, lease, CancellationToken.None);
                _popReceipt = renewed.Value.PopReceipt;
            }
        }
        catch (OperationCanceledException)
        {
            // Released: the normal end.
        }
        catch (RequestFailedException e)
        {
            // Settling will find out and say so; a second delivery does no harm since stages are idempotent.
            log.LogWarning("Message {Id}: lease not renewed ({Status} {Code})", id, e.Status, e.ErrorCode);
        }
    }
}
