using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Local.Tests.Hosting.Apps;

/// <summary>A blob function that reads the blob through its client, and one that hears of those it gave up on.</summary>
public sealed class BlobApp(Ledger ledger)
{
    [Function("Ingest")]
    public async Task IngestAsync([BlobTrigger("drop/{name}.txt")] BlobClient blob, string name, CancellationToken cancellation)
    {
        var content = await blob.DownloadContentAsync(cancellation);
        await ledger.HandleAsync("ingest", $"{name}={content.Value.Content}", cancellation);
    }

    [Function("IngestPoison")]
    public Task PoisonAsync([QueueTrigger("webjobs-blobtrigger-poison")] PoisonedBlob message, CancellationToken cancellation) =>
        ledger.HandleAsync("poison", $"{message.FunctionId} {message.ContainerName}/{message.BlobName}", cancellation);
}
