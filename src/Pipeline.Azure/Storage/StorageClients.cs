using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Pipeline.Azure.Storage;

/// <summary>Clients of one storage account. Thread-safe; one a process.</summary>
public sealed class StorageClients
{
    private readonly StorageOptions _options;
    private readonly TokenCredential? _credential;
    private readonly HttpPipelinePolicy? _observer;

    /// <param name="options">Where the account is.</param>
    /// <param name="observer">Sees every request, to count or trace them.</param>
    public StorageClients(StorageOptions options, HttpPipelinePolicy? observer = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _observer = observer;
        _credential = string.IsNullOrEmpty(options.ConnectionString)
            ? new ManagedIdentityOrDeveloper(options.ClientId).Credential
            : null;
        Blobs = CreateBlobs();
        Queues = CreateQueues();
        Tables = CreateTables();
    }

    public BlobServiceClient Blobs { get; }

    /// <summary>Sends base64, as the queue trigger expects by default.</summary>
    public QueueServiceClient Queues { get; }

    public TableServiceClient Tables { get; }

    private BlobServiceClient CreateBlobs()
    {
        var options = Observed(new BlobClientOptions());
        return _credential is null ? new(_options.ConnectionString, options) : new(_options.BlobServiceUri, _credential, options);
    }

    private QueueServiceClient CreateQueues()
    {
        var options = Observed(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        return _credential is null ? new(_options.ConnectionString, options) : new(_options.QueueServiceUri, _credential, options);
    }

    private TableServiceClient CreateTables()
    {
        var options = Observed(new TableClientOptions());
        return _credential is null ? new(_options.ConnectionString!, options) : new(_options.TableServiceUri!, _credential, options);
    }

    private T Observed<T>(T options)
        where T : ClientOptions
    {
        if (_observer is not null)
        {
            options.AddPolicy(_observer, HttpPipelinePosition.PerRetry);
        }

        return options;
    }

    /// <summary>The app's identity in Azure; the developer's sign-in on a desk.</summary>
    private readonly record struct ManagedIdentityOrDeveloper(string? ClientId)
    {
        public TokenCredential Credential => new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = ClientId });
    }
}
