using System.Text.Json;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Storage;
using Pipeline.Core.Json;
using Pipeline.Stages;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Clean;
using Pipeline.Stages.Ingest;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query;
using Pipeline.Stages.Query.Layout;
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
        var files = await LoadSamplesAsync(services);
        var page = await services.GetRequiredService<IArticleRecords>().ListAsync(ArticleState.Done, 100, null, default);
        page.Articles.Count.ShouldBe(files);
        page.Articles.ShouldContain(a => a.Blocks.Count > 0);
    }

    [Fact]
    public async Task Tables_built_anew_hold_the_same_events()
    {
        var connection = azurite.NewAccount();
        await using var services = await StartAsync(connection);
        await LoadSamplesAsync(services);
        var before = await EventsAsync(services);
        (await services.GetRequiredService<IndexRebuild>().RunAsync(default)).ShouldBe(before.Count);
        await using var next = await StartAsync(connection);
        (await EventsAsync(next)).ShouldBe(before);
    }

    [Fact]
    public async Task Sixteen_processes_that_record_one_event_at_once_lose_no_report()
    {
        const int processes = 16;
        var connection = azurite.NewAccount();
        await using var main = await StartAsync(connection);
        for (var i = 0; i < processes; i++)
        {
            var text = $"Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống đắc cử Mỹ Donald Trump ngày 14/11/2016, theo tin số {i} của phóng viên thường trú.";
            var json = JsonSerializer.SerializeToUtf8Bytes(new { title = $"Tin {i}", text, published_at = "2016-11-15", publisher = $"Báo {i}" });
            await DropAsync(main, $"{i}.json", BinaryData.FromBytes(json));
        }

        await DrainAsync(main, StorageNames.CleanQueue, main.GetRequiredService<CleanArticle>().RunAsync);
        await DrainAsync(main, StorageNames.AnalyzeQueue, main.GetRequiredService<AnalyzeArticle>().RunAsync);
        var queue = main.GetRequiredService<StorageClients>().Queues.GetQueueClient(StorageNames.RecordQueue);
        var messages = (await queue.ReceiveMessagesAsync(maxMessages: processes)).Value;
        messages.Length.ShouldBe(processes);

        // Each with services of its own: nothing but the tables is shared, as between processes.
        await Task.WhenAll(messages.Select(async message =>
        {
            await using var process = await StartAsync(connection);
            await RedeliverAsync(() => process.GetRequiredService<RecordEvents>().RunAsync(ArticleMessageJson.TryRead(message.MessageText)!, default));
        }));

        var records = (await main.GetRequiredService<IArticleRecords>().ListAsync(ArticleState.Done, 100, null, default)).Articles;
        records.Count.ShouldBe(processes);
        var key = records.SelectMany(r => r.Blocks).GroupBy(k => k, StringComparer.Ordinal).ShouldHaveSingleItem().Key;
        var block = await main.GetRequiredService<IMentionBlocks>().GetAsync(key, default);
        block.ShouldNotBeNull().Value.Contributions.Select(c => c.ArticleId).ShouldBe(records.Select(r => r.ArticleId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_article_costs_few_storage_operations()
    {
        // One article after the other, so that the count is the same on every machine: nothing is shared between articles, and each
        // message is received alone. The samples report four blocks each, twice what articles do on average.
        const double bound = 28;
        var counter = new RequestCounter();
        await using var services = await StartAsync(azurite.NewAccount(), counter);
        var files = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples"));
        await services.GetRequiredService<IndexLayout>().EnsureAsync(default); // once a process
        counter.Reset();
        foreach (var file in files)
        {
            await DropAsync(services, Path.GetFileName(file), BinaryData.FromBytes(await File.ReadAllBytesAsync(file)));
            await HandleOneAsync(services, StorageNames.CleanQueue, services.GetRequiredService<CleanArticle>().RunAsync);
            await HandleOneAsync(services, StorageNames.AnalyzeQueue, services.GetRequiredService<AnalyzeArticle>().RunAsync);
            await HandleOneAsync(services, StorageNames.RecordQueue, services.GetRequiredService<RecordEvents>().RunAsync);
        }

        (counter.Count / (double)files.Length).ShouldBeLessThanOrEqualTo(bound, counter.ToString());
    }

    private static async Task<IReadOnlyList<string>> EventsAsync(ServiceProvider services)
    {
        var page = await services.GetRequiredService<IEventFinder>().FindAsync(new EventQuery { Limit = EventQuery.MaxLimit }, default);
        page.Next.ShouldBeNull();
        return [.. page.Events.Select(e => JsonSerializer.Serialize(e, RecordJson.Line))];
    }

    /// <summary>All samples through all stages; how many files there are.</summary>
    private static async Task<int> LoadSamplesAsync(ServiceProvider services)
    {
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
        return files.Length;
    }

    /// <summary>As the host does: a message whose stage throws comes back, up to five deliveries.</summary>
    private static async Task RedeliverAsync(Func<Task> deliver)
    {
        const int maxDequeueCount = 5;
        for (var dequeued = 1; ; dequeued++)
        {
            try
            {
                await deliver();
                return;
            }
            catch (IOException) when (dequeued < maxDequeueCount)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100 * dequeued));
            }
        }
    }

    private Task<ServiceProvider> StartAsync() => StartAsync(azurite.NewAccount());

    private static async Task<ServiceProvider> StartAsync(string connection, HttpPipelinePolicy? observer = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(StorageNames.Connection, connection)]).Build();
        var registered = new ServiceCollection().AddLogging().AddPipeline(configuration);
        if (observer is not null)
        {
            registered.AddSingleton(observer);
        }

        var services = registered.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
        await services.GetRequiredService<StorageSetup>().EnsureAsync(default);
        return services;
    }

    private static async Task DropAsync(ServiceProvider services, string name, BinaryData content)
    {
        var container = services.GetRequiredService<StorageClients>().Blobs.GetBlobContainerClient(StorageNames.Articles);
        await container.GetBlobClient(name).UploadAsync(content, overwrite: true);
        await services.GetRequiredService<IngestArticle>().RunAsync(name, default);
    }

    private static async Task HandleOneAsync<T>(ServiceProvider services, string name, Func<ArticleMessage, CancellationToken, Task<T>> run)
    {
        var queue = services.GetRequiredService<StorageClients>().Queues.GetQueueClient(name);
        var message = (await queue.ReceiveMessagesAsync(maxMessages: 1)).Value.ShouldHaveSingleItem();
        await run(ArticleMessageJson.TryRead(message.MessageText)!, default);
        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
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
