using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Hosting.Discovery;
using Pipeline.Local.Hosting.Invocation;
using Pipeline.Local.Hosting.Queues;
using Pipeline.Local.Hosting.Settings;

namespace Pipeline.Local.Hosting.Blobs;

/// <summary>One blob from being found to its receipt: tries, and a poison message after the last; it never throws.</summary>
internal sealed class BlobWorker(
    FunctionDefinition function, QueueClient poison, BlobSettings settings, bool base64, IServiceScopeFactory scopes, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs the function on <paramref name="blob"/>, up to the configured number of tries.</summary>
    public async Task WorkAsync(
        BlobClient client, BlobItem blob, IReadOnlyDictionary<string, string> data, BlobReceipts receipts, CancellationToken abandon)
    {
        try
        {
            if (!await TryAsync(client, blob, data, abandon))
            {
                await PoisonAsync(client, blob);
            }

            await receipts.AddAsync(blob.Name, blob.Properties.ETag!.Value);
        }
        catch (OperationCanceledException) when (abandon.IsCancellationRequested)
        {
            log.LogWarning("{Function}: a blob was left for the next start", function.Name);
        }
        catch (RequestFailedException e)
        {
            log.LogWarning("{Function}: a blob could not be settled ({Status} {Code}); it runs again", function.Name, e.Status, e.ErrorCode);
        }
    }

    private async Task<bool> TryAsync(BlobClient client, BlobItem blob, IReadOnlyDictionary<string, string> data, CancellationToken abandon)
    {
        var pause = FirstPause;
        for (var tries = 1; ; tries++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var input = new TriggerInput((type, cancellation) => BlobContent.ConvertAsync(type, client, cancellation), data);
                await FunctionInvoker.InvokeAsync(function, scope.ServiceProvider, input, abandon);
                return true;
            }
#pragma warning disable CA1031 // Whatever a function throws is a failed try of this blob: logged, counted, retried or poisoned.
            catch (Exception e) when (!abandon.IsCancellationRequested)
#pragma warning restore CA1031
            {
                log.LogWarning(e, "{Function}: try {Try} of a blob ({Version}) failed", function.Name, tries, blob.Properties.ETag);
                if (tries >= settings.PoisonBlobThreshold)
                {
                    return false;
                }
            }

            await Task.Delay(pause, time, abandon);
            pause *= 2;
        }
    }

    /// <summary>The message that the Functions host documents for its blob poison queue.</summary>
    private async Task PoisonAsync(BlobClient client, BlobItem blob)
    {
        var message = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["FunctionId"] = $"Host.Functions.{function.Name}",
            ["BlobType"] = "BlockBlob",
            ["ContainerName"] = client.BlobContainerName,
            ["BlobName"] = blob.Name,
            ["ETag"] = blob.Properties.ETag!.Value.ToString("H"),
        });
        await poison.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
        await poison.SendMessageAsync(MessageBody.Encode(BinaryData.FromBytes(message), base64), CancellationToken.None);
        log.LogError("{Function}: every try of a blob failed; a message stands in {Poison}", function.Name, poison.Name);
    }
}
