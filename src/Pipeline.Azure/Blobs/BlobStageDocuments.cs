using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Pipeline.Azure.Storage;
using Pipeline.Stages;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Blobs;

/// <summary>Stage documents as JSON blobs, one container a stage.</summary>
public sealed class BlobStageDocuments(StorageClients clients) : IStageDocuments
{
    private readonly Dictionary<string, BlobContainerClient> _containers =
        StorageNames.Containers.ToDictionary(name => name, name => clients.Blobs.GetBlobContainerClient(name), StringComparer.Ordinal);

    public Task SaveAsync(string container, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json; charset=utf-8" } };
        return _containers[container].GetBlobClient(name).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
    }

    public async Task<ReadOnlyMemory<byte>?> LoadAsync(string container, string name, CancellationToken cancellationToken)
    {
        try
        {
            var download = await _containers[container].GetBlobClient(name).DownloadContentAsync(cancellationToken).ConfigureAwait(false);
            return download.Value.Content.ToMemory();
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }
}
