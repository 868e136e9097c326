using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Hosting.Discovery;
using Pipeline.Local.Hosting.Http;
using Pipeline.Local.Hosting.Storage;

namespace Pipeline.Local.Hosting;

/// <summary>Runs an app's functions in this process, by their attributes, as the Functions host documents them.</summary>
internal sealed class LocalFunctionHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _abandon = new();
    private readonly TimeSpan _drain;
    private IReadOnlyList<Task> _listening = [];

    private LocalFunctionHost(WebApplication app, StorageObserver storage, TimeSpan drain)
    {
        _app = app;
        Storage = storage;
        _drain = drain;
    }

    /// <summary>Where the HTTP functions answer.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>What the app's storage clients send.</summary>
    public StorageObserver Storage { get; }

    /// <summary>Services of the app.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts all functions; returns when HTTP answers and every trigger listens.</summary>
    public static async Task<LocalFunctionHost> StartAsync(HostOptions options, CancellationToken cancellation)
    {
        var functions = FunctionCatalog.Discover(options.FunctionTypes);
        var storage = new StorageObserver();
        var app = Build(options, storage);
        var host = new LocalFunctionHost(app, storage, options.DrainTimeout);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Pipeline.Local.Host");
        HttpFunctions.Map(app, functions.Where(function => function.Trigger is HttpTriggerAttribute), options.Settings.RoutePrefix, options.Keys, log);
        await app.StartAsync(cancellation);
        var listeners = new ListenerFactory(options, app.Services, storage, log);
        var listening = new List<Task>();
        foreach (var function in functions.Where(function => function.Trigger is not HttpTriggerAttribute))
        {
            listening.Add(await listeners.StartAsync(function, host._stopping.Token, host._abandon.Token));
        }

        host._listening = listening;
        return host;
    }

    /// <summary>Stops taking new work, lets started work end within the drain timeout, then abandons it (it runs again at the next start).</summary>
    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        _abandon.CancelAfter(_drain);
        await _app.StopAsync(CancellationToken.None);
        await Task.WhenAll(_listening);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_stopping.IsCancellationRequested)
        {
            await StopAsync();
        }

        await _app.DisposeAsync();
        _stopping.Dispose();
        _abandon.Dispose();
    }

    private static WebApplication Build(HostOptions options, StorageObserver storage)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(options.AppSettings);
        builder.WebHost.UseUrls(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{options.Port}"));
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning)
            .AddSimpleConsole(console => console.SingleLine = true)
            .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddMvcCore();
        builder.Services.AddSingleton<HttpPipelinePolicy>(storage);
        options.Services(builder.Services, builder.Configuration);
        var app = builder.Build();
        app.UseRouting();
        return app;
    }
}
