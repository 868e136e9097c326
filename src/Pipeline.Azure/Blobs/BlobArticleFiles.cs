using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Pipeline.Azure.Storage;
using Pipeline.Core.Articles;
using Pipeline.Stages;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Blobs;

/// <summary>The drop container. A blob is read in one request, and not at all when it is larger than asked for.</summary>
public sealed class BlobArticleFiles(StorageClients clients) : IArticleFiles
{
    private readonly BlobContainerClient _container = clients.Blobs.GetBlobContainerClient(StorageNames.Articles);

    public async Task<FileReading> ReadAsync(string name, long maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            // Streaming: the headers come first, so an oversized blob costs one request and no memory.
            using var download = (await _container.GetBlobClient(name).DownloadStreamingAsync(cancellationToken: cancellationToken).ConfigureAwait(false)).Value;
            var length = download.Details.ContentLength;
            if (length > maxBytes)
            {
                return new FileReading.TooLarge(length);
            }

            var bytes = new byte[length];
            await download.Content.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
            return new FileReading.Found(new ArticleFile(name, bytes, new Dictionary<string, string>(download.Details.Metadata, StringComparer.OrdinalIgnoreCase)));
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return new FileReading.Missing();
        }
    }
}
