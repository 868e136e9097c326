using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Hosting.Blobs;
using Pipeline.Local.Hosting.Discovery;
using Pipeline.Local.Hosting.Queues;
using Pipeline.Local.Hosting.Storage;

namespace Pipeline.Local.Hosting;

/// <summary>Starts the listener of a queue- or blob-triggered function.</summary>
internal sealed class ListenerFactory(HostOptions options, IServiceProvider services, StorageObserver storage, ILogger log)
{
    private const string DefaultConnection = "AzureWebJobsStorage";
    private const string HostContainer = "azure-webjobs-hosts";
    private const string BlobPoisonQueue = "webjobs-blobtrigger-poison";
    private const string PoisonSuffix = "-poison";

    private readonly IConfiguration _configuration = services.GetRequiredService<IConfiguration>();
    private readonly IServiceScopeFactory _scopes = services.GetRequiredService<IServiceScopeFactory>();

    /// <summary>Starts listening.</summary>
    /// <returns>A task that ends when the listener has drained after <paramref name="stopping"/>.</returns>
    public async Task<Task> StartAsync(FunctionDefinition function, CancellationToken stopping, CancellationToken abandon) => function.Trigger switch
    {
        QueueTriggerAttribute queue => await ListenAsync(function, queue, stopping, abandon),
        BlobTriggerAttribute blob => await ListenAsync(function, blob, stopping, abandon),
        _ => throw new FunctionDeclarationException(HostMessages.UnknownTrigger(function.Name, function.Trigger.GetType().Name)),
    };

    private async Task<Task> ListenAsync(FunctionDefinition function, QueueTriggerAttribute trigger, CancellationToken stopping, CancellationToken abandon)
    {
        var settings = options.Settings.Queues;
        var queue = Queue(trigger.Connection, trigger.QueueName);
        await queue.CreateIfNotExistsAsync(cancellationToken: stopping);
        var poison = trigger.QueueName.EndsWith(PoisonSuffix, StringComparison.Ordinal) ? null : Queue(trigger.Connection, trigger.QueueName + PoisonSuffix);
        if (poison is not null)
        {
            await poison.CreateIfNotExistsAsync(cancellationToken: stopping);
        }

        var worker = new QueueMessageWorker(function, queue, poison, settings, options.MessageLease, _scopes, TimeProvider.System, log);
        var listener = new QueueListener(queue, worker, settings, storage.SignalOf(trigger.QueueName), options.MessageLease, TimeProvider.System, log);
        return Task.Run(() => listener.RunAsync(stopping, abandon), CancellationToken.None);
    }

    private async Task<Task> ListenAsync(FunctionDefinition function, BlobTriggerAttribute trigger, CancellationToken stopping, CancellationToken abandon)
    {
        var pattern = BlobPattern.Parse(trigger.BlobPath);
        var account = new BlobServiceClient(ConnectionString(trigger.Connection), Observed(new BlobClientOptions()));
        var container = account.GetBlobContainerClient(pattern.Container);
        await container.CreateIfNotExistsAsync(cancellationToken: stopping);
        var receipts = await BlobReceipts.LoadAsync(account.GetBlobContainerClient(HostContainer), function.Name, stopping);
        var poison = Queue(trigger.Connection, BlobPoisonQueue);
        var worker = new BlobWorker(function, poison, options.Settings.Blobs, options.Settings.Queues.IsBase64, _scopes, TimeProvider.System, log);
        var listener = new BlobListener(container, pattern, worker, receipts, options.Settings.Blobs, storage.SignalOf(pattern.Container), log);
        return Task.Run(() => listener.RunAsync(stopping, abandon), CancellationToken.None);
    }

    private QueueClient Queue(string? connection, string name) =>
        new(ConnectionString(connection), name, Observed(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None }));

    private T Observed<T>(T clientOptions)
        where T : ClientOptions
    {
        clientOptions.AddPolicy(storage, HttpPipelinePosition.PerRetry);
        return clientOptions;
    }

    private string ConnectionString(string? setting)
    {
        var name = setting ?? DefaultConnection;
        var value = _configuration[name] ?? _configuration[$"AzureWebJobs{name}"] ?? _configuration.GetConnectionString(name);
        return string.IsNullOrEmpty(value) ? throw new FunctionDeclarationException(HostMessages.NoConnection(name)) : value;
    }
}
