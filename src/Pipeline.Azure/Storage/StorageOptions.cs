using Microsoft.Extensions.Configuration;
using Pipeline.Stages;

namespace Pipeline.Azure.Storage;

/// <summary>
/// Where the storage account is: a connection string (<c>ArticleStorage</c>), or endpoints with an identity
/// (<c>ArticleStorage__blobServiceUri</c>, <c>__queueServiceUri</c>, <c>__tableServiceUri</c>, <c>__clientId</c>), named as the
/// Functions host names them.
/// </summary>
public sealed record StorageOptions
{
    public string? ConnectionString { get; init; }

    public Uri? BlobServiceUri { get; init; }

    public Uri? QueueServiceUri { get; init; }

    public Uri? TableServiceUri { get; init; }

    /// <summary>Client id of a user-assigned identity; null for the machine's or developer's own.</summary>
    public string? ClientId { get; init; }

    /// <exception cref="InvalidOperationException">Neither form is complete; the message names the settings.</exception>
    public static StorageOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(StorageNames.Connection);
        var options = new StorageOptions
        {
            ConnectionString = section.Value ?? configuration.GetConnectionString(StorageNames.Connection),
            BlobServiceUri = UriOf(section, "blobServiceUri"),
            QueueServiceUri = UriOf(section, "queueServiceUri"),
            TableServiceUri = UriOf(section, "tableServiceUri"),
            ClientId = section["clientId"],
        };
        var complete = !string.IsNullOrEmpty(options.ConnectionString)
            || options is { BlobServiceUri: not null, QueueServiceUri: not null, TableServiceUri: not null };
        return complete ? options : throw new InvalidOperationException(StorageMessages.NotConfigured);
    }

    private static Uri? UriOf(IConfigurationSection section, string name) => section[name] is { Length: > 0 } value ? new Uri(value) : null;
}
