using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Pipeline.Azure;
using Pipeline.Azure.Storage;
using Pipeline.Functions.Http.Page;
using Pipeline.Local.Hosting;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Hosting.Settings;
using Pipeline.Stages;
using Pipeline.Testing;

namespace Pipeline.Browser.Tests;

/// <summary>The whole pipeline with its page, and a browser.</summary>
public sealed class Site : IAsyncLifetime
{
    public const string ReadingKey = "reading-key";

    public const string AdminKey = "admin-key";

    private AzuriteProcess? _azurite;

    private LocalFunctionHost? _host;

    private IPlaywright? _playwright;

    private BlobContainerClient? _articles;

    public Uri Address => _host!.Address;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _azurite = await AzuriteProcess.StartAsync();
        var connection = _azurite.NewAccount();
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["AzureWebJobsStorage"] = connection, [StorageNames.Connection] = connection };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        await using (var services = new ServiceCollection().AddPipeline(configuration).BuildServiceProvider())
        {
            await services.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        }

        _host = await LocalFunctionHost.StartAsync(
            new HostOptions
            {
                FunctionTypes = HostOptions.TypesOf(typeof(ServePage).Assembly),
                Services = (services, given) => services.AddPipeline(given),
                AppSettings = settings,
                Settings = HostSettings.Read(Path.Combine(RepositoryRoot.Path, "host.json")),
                Keys = new FunctionKeys(ReadingKey, AdminKey),
            },
            CancellationToken.None);
        _articles = new BlobContainerClient(connection, StorageNames.Articles);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Flags, Headless = true });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }

    /// <summary>Drops a file.</summary>
    public Task DropAsync(string name, string content) => _articles!.GetBlobClient(name).UploadAsync(BinaryData.FromString(content), overwrite: true);

    /// <summary>Drops the repository's samples.</summary>
    public async Task DropSamplesAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "samples")).Order(StringComparer.Ordinal))
        {
            await _articles!.GetBlobClient(Path.GetFileName(file)).UploadAsync(file, overwrite: true);
        }
    }
}
