using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Pipeline.Azure.Language;

/// <summary>One small blob a month, <c>usage/language/2026-11</c>, changed under its ETag.</summary>
public sealed class BlobUsageCounter(BlobContainerClient container) : IUsageCounter
{
    private const int PreconditionFailed = 412;
    private const int Conflict = 409;
    private const int NotFound = 404;

    public async Task<long> AddAsync(string month, long records, CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient($"usage/language/{month}");
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (total, etag) = await ReadAsync(blob, cancellationToken).ConfigureAwait(false);
            var conditions = etag is { } known
                ? new BlobRequestConditions { IfMatch = known }
                : new BlobRequestConditions { IfNoneMatch = ETag.All };
            try
            {
                var content = BinaryData.FromString((total + records).ToString(CultureInfo.InvariantCulture));
                await blob.UploadAsync(content, new BlobUploadOptions { Conditions = conditions }, cancellationToken).ConfigureAwait(false);
                return total + records;
            }
            catch (RequestFailedException changed) when (changed.Status is PreconditionFailed or Conflict)
            {
                // Another instance added its records first: read again.
            }
        }
    }

    private static async Task<(long Total, ETag? Tag)> ReadAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            var content = await blob.DownloadContentAsync(cancellationToken).ConfigureAwait(false);
            return (long.Parse(content.Value.Content.ToString(), CultureInfo.InvariantCulture), content.Value.Details.ETag);
        }
        catch (RequestFailedException missing) when (missing.Status == NotFound)
        {
            return (0, null);
        }
    }
}
