using Pipeline.Stages;

namespace Pipeline.Azure.Storage;

/// <summary>What the adapters say when they cannot go on.</summary>
public static class StorageMessages
{
    public const string NotConfigured =
        $"No storage account is configured: set {StorageNames.Connection} to a connection string, or {StorageNames.Connection}__blobServiceUri, "
        + $"{StorageNames.Connection}__queueServiceUri and {StorageNames.Connection}__tableServiceUri.";

}
