using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Hosting;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Running;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.EndToEnd.Tests;

/// <summary>The repository's functions in this process over one storage account.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public static FunctionKeys Keys { get; } = new("reading-key", "master-key");

    private readonly LocalFunctionHost _host;

    private TestHost(LocalFunctionHost host) => _host = host;

    public Uri Address => _host.Address;

    public IServiceProvider Services => _host.Services;

    public static async Task<TestHost> StartAsync(string account, double storageFaults = 0)
    {
        var options = new PipelineHostOptions { Keys = Keys, MessageLease = TimeSpan.FromSeconds(5), StorageFaults = storageFaults };
        return new(await PipelineHost.StartAsync(account, options, CancellationToken.None));
    }

    /// <summary>Waits until every dropped file has ended.</summary>
    public Task<IReadOnlyList<ArticleRecord>> EndedAsync(IReadOnlyList<DroppedFile> files) => EndedAsync(Services, files);

    public static async Task<IReadOnlyList<ArticleRecord>> EndedAsync(IServiceProvider services, IReadOnlyList<DroppedFile> files)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(15));
        return await new ArticleOutcomes(services.GetRequiredService<IArticleRecords>()).WaitAsync(files, new Unseen(), limit.Token);
    }

    /// <summary>All events over HTTP, ordered by id, one JSON line each.</summary>
    public async Task<IReadOnlyList<string>> EventLinesAsync()
    {
        using var client = Client(Keys.Function);
        var lines = await client.GetStringAsync(new Uri("api/events?format=jsonl&limit=1000", UriKind.Relative));
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }

    public HttpClient Client(string? key)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (key is not null)
        {
            client.DefaultRequestHeaders.Add("x-functions-key", key);
        }

        return client;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private sealed class Unseen : IProgress<int>
    {
        public void Report(int value)
        {
            // Tests draw nothing.
        }
    }
}
