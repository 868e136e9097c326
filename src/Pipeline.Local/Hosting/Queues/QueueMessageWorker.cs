using System.Globalization;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Hosting.Discovery;
using Pipeline.Local.Hosting.Invocation;
using Pipeline.Local.Hosting.Settings;

namespace Pipeline.Local.Hosting.Queues;

/// <summary>One message from dequeue to delete, next try or poison queue; it never throws.</summary>
internal sealed class QueueMessageWorker(
    FunctionDefinition function,
    QueueClient queue,
    QueueClient? poison,
    QueueSettings settings,
    TimeSpan lease,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger log)
{
    /// <summary>Runs the function on <paramref name="message"/> and settles it.</summary>
    public async Task WorkAsync(QueueMessage message, CancellationToken abandon)
    {
        // Off the fetching loop: a function that computes before its first await must not hold up the others.
        await Task.Yield();
        await using var held = new MessageLease(queue, message, lease, time, log);
        var body = MessageBody.Decode(message.Body, settings.IsBase64);
        try
        {
            if (body is null)
            {
                await PoisonAsync(message, message.Body, held, "it is not base64");
                return;
            }

            await InvokeAsync(message, body, abandon);
            await queue.DeleteMessageAsync(message.MessageId, await held.ReleaseAsync(), CancellationToken.None);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            log.LogInformation("{Function}: message {Id} was settled by another worker", function.Name, message.MessageId);
        }
#pragma warning disable CA1031 // Whatever a function throws is a failed try of this message: logged, counted, retried or poisoned.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.LogWarning(e, "{Function}: try {Try} of message {Id} failed", function.Name, message.DequeueCount, message.MessageId);
            await SettleFailureAsync(message, body!, held);
        }
    }

    private async Task InvokeAsync(QueueMessage message, BinaryData body, CancellationToken abandon)
    {
        var data = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["id"] = message.MessageId,
            ["dequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
        };
        await using var scope = scopes.CreateAsyncScope();
        var input = new TriggerInput((type, _) => ValueTask.FromResult(MessageBody.Convert(type, message, body)), data);
        await FunctionInvoker.InvokeAsync(function, scope.ServiceProvider, input, abandon);
    }

    private async Task SettleFailureAsync(QueueMessage message, BinaryData body, MessageLease held)
    {
        try
        {
            if (message.DequeueCount >= settings.MaxDequeueCount)
            {
                await PoisonAsync(message, body, held, "every try failed");
            }
            else
            {
                await queue.UpdateMessageAsync(message.MessageId, await held.ReleaseAsync(), (BinaryData?)null, settings.VisibilityTimeout, CancellationToken.None);
            }
        }
        catch (RequestFailedException e)
        {
            // The lease runs out by itself and the message comes back: nothing is lost.
            log.LogWarning("{Function}: message {Id} could not be settled ({Status} {Code})", function.Name, message.MessageId, e.Status, e.ErrorCode);
        }
    }

    private async Task PoisonAsync(QueueMessage message, BinaryData body, MessageLease held, string why)
    {
        if (poison is null)
        {
            // Left invisible until its lease ends: a poison queue has no poison queue, and an immediate retry would spin.
            log.LogError("{Function}: message {Id} stays in {Queue}, {Why}", function.Name, message.MessageId, queue.Name, why);
            return;
        }

        await poison.SendMessageAsync(MessageBody.Encode(body, settings.IsBase64), cancellationToken: CancellationToken.None);
        await queue.DeleteMessageAsync(message.MessageId, await held.ReleaseAsync(), CancellationToken.None);
        log.LogError("{Function}: message {Id} moved to {Poison}, {Why}", function.Name, message.MessageId, poison.Name, why);
    }
}
