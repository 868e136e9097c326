using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Hosting.Settings;

namespace Pipeline.Local.Hosting.Queues;

/// <summary>Runs one queue-triggered function over its queue, as <c>host.json</c> says.</summary>
internal sealed class QueueListener(
    QueueClient queue, QueueMessageWorker worker, QueueSettings settings, Signal sent, TimeSpan lease, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PauseAfterError = TimeSpan.FromSeconds(1);

    /// <summary>Works until <paramref name="stopping"/>, then lets started messages end (they get <paramref name="abandon"/>).</summary>
    public async Task RunAsync(CancellationToken stopping, CancellationToken abandon)
    {
        var running = new HashSet<Task>();
        var pause = FirstPause;
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                await MakeRoomAsync(running);
                var messages = await ReceiveAsync(stopping);
                foreach (var message in messages)
                {
                    running.Add(worker.WorkAsync(message, abandon));
                }

                if (messages.Length == settings.BatchSize)
                {
                    continue;
                }

                if (messages.Length > 0)
                {
                    // As the Functions host documents: messages that come one by one are then received together.
                    await Task.Delay(FirstPause, time, stopping);
                }

                pause = messages.Length > 0 ? FirstPause : await RestAsync(pause, running, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            log.LogDebug("Listening to {Queue} has ended", queue.Name);
        }

        await Task.WhenAll(running);
    }

    private async Task MakeRoomAsync(HashSet<Task> running)
    {
        running.RemoveWhere(task => task.IsCompleted);
        while (running.Count > settings.Threshold)
        {
            await Task.WhenAny(running);
            running.RemoveWhere(task => task.IsCompleted);
        }
    }

    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken stopping)
    {
        try
        {
            return (await queue.ReceiveMessagesAsync(settings.BatchSize, lease, stopping)).Value;
        }
        catch (RequestFailedException e)
        {
            log.LogWarning("Queue {Queue} cannot be read ({Status} {Code}); trying again", queue.Name, e.Status, e.ErrorCode);
            await Task.Delay(PauseAfterError, time, stopping);
            return [];
        }
    }

    /// <summary>Waits on an empty queue, longer each time, until a message is sent; returns the next pause.</summary>
    private async Task<TimeSpan> RestAsync(TimeSpan pause, HashSet<Task> running, CancellationToken stopping)
    {
        running.RemoveWhere(task => task.IsCompleted);
        if (await sent.WaitAsync(pause, time, stopping))
        {
            return FirstPause;
        }

        var longer = pause * 1.5;
        return longer < settings.MaxPollingInterval ? longer : settings.MaxPollingInterval;
    }
}
