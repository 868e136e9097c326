using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Clean;
using Pipeline.Stages.Ingest;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Record;
using Pipeline.Testing;

namespace Pipeline.Azure.Tests;

/// <summary>The samples through all stages over Azurite, with the services the functions get.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class StoredPipelineTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Every_sample_ends_done()
    {
        await using var services = await StartAsync();
        var container = services.GetRequiredService<StorageClients>().Blobs.GetBlobContainerClient(StorageNames.Articles);
        var files = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples"));
        foreach (var file in files)
        {
            var name = $"thư mục/../{Path.GetFileName(file)}";
            await container.GetBlobClient(name).UploadAsync(file, overwrite: true);
            await services.GetRequiredService<IngestArticle>().RunAsync(name, default);
        }

        await DrainAsync(services, StorageNames.CleanQueue, services.GetRequiredService<CleanArticle>().RunAsync);
        await DrainAsync(services, StorageNames.AnalyzeQueue, services.GetRequiredService<AnalyzeArticle>().RunAsync);
        await DrainAsync(services, StorageNames.RecordQueue, services.GetRequiredService<RecordEvents>().RunAsync);

        var page = await services.GetRequiredService<IArticleRecords>().ListAsync(ArticleState.Done, 100, null, default);
        page.Articles.Count.ShouldBe(files.Length);
        page.Articles.ShouldContain(a => a.Blocks.Count > 0);
    }

    private async Task<ServiceProvider> StartAsync()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(StorageNames.Connection, azurite.NewAccount())])
            .Build();
        var services = new ServiceCollection().AddLogging().AddPipeline(configuration).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
        await services.GetRequiredService<StorageSetup>().EnsureAsync(default);
        return services;
    }

    private static async Task DrainAsync<T>(ServiceProvider services, string name, Func<ArticleMessage, CancellationToken, Task<T>> run)
    {
        QueueClient queue = services.GetRequiredService<StorageClients>().Queues.GetQueueClient(name);
        while ((await queue.ReceiveMessagesAsync(maxMessages: 32)).Value is { Length: > 0 } messages)
        {
            await Task.WhenAll(messages.Select(m => run(ArticleMessageJson.TryRead(m.MessageText)!, default)));
            await Task.WhenAll(messages.Select(m => queue.DeleteMessageAsync(m.MessageId, m.PopReceipt)));
        }
    }
}
