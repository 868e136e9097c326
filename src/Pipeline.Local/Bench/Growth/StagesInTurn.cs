using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Clean;
using Pipeline.Stages.Ingest;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Outcomes;
using Pipeline.Stages.Record;

namespace Pipeline.Local.Bench.Growth;

/// <summary>One article through all stages, each message received and deleted by itself: nothing is shared, nothing polled in vain.</summary>
internal sealed class StagesInTurn(string connection, IServiceProvider services)
{
    private readonly BlobContainerClient _drop = new(connection, StorageNames.Articles);
    private readonly QueueServiceClient _queues = services.GetRequiredService<StorageClients>().Queues;

    public async Task RunAsync((string Name, byte[] Bytes) article, CancellationToken cancellation)
    {
        await _drop.GetBlobClient(article.Name).UploadAsync(BinaryData.FromBytes(article.Bytes), overwrite: true, cancellation);
        Check(await services.GetRequiredService<IngestArticle>().RunAsync(article.Name, cancellation));
        await HandleAsync(StorageNames.CleanQueue, services.GetRequiredService<CleanArticle>().RunAsync, cancellation);
        await HandleAsync(StorageNames.AnalyzeQueue, services.GetRequiredService<AnalyzeArticle>().RunAsync, cancellation);
        await HandleAsync(StorageNames.RecordQueue, services.GetRequiredService<RecordEvents>().RunAsync, cancellation);
    }

    private async Task HandleAsync(string name, Func<ArticleMessage, CancellationToken, Task<StageOutcome>> run, CancellationToken cancellation)
    {
        var queue = _queues.GetQueueClient(name);
        var message = (await queue.ReceiveMessagesAsync(maxMessages: 1, cancellationToken: cancellation)).Value[0];
        Check(await run(ArticleMessageJson.TryRead(message.MessageText)!, cancellation));
        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation);
    }

    private static void Check(StageOutcome outcome)
    {
        if (outcome is not StageOutcome.Done)
        {
            throw new InvalidOperationException($"A stage did not end well: {outcome}");
        }
    }
}
