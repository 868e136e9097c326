using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Pipeline.Local.Running;
using Pipeline.Local.Synthetic;
using Pipeline.Stages;
using Pipeline.Stages.Articles;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Drops files into the container of an account, as anybody may: through the storage API.</summary>
internal sealed class Drops(string account)
{
    private readonly BlobContainerClient _container = new(account, StorageNames.Articles);

    /// <summary>Drops the synthetic articles of these ordinals, in this order.</summary>
    public async Task<IReadOnlyList<DroppedFile>> ArticlesAsync(IEnumerable<int> ordinals)
    {
        var dropped = new List<DroppedFile>();
        foreach (var ordinal in ordinals)
        {
            var (name, bytes) = SyntheticArticles.Create(ordinal);
            dropped.Add(await FileAsync(name, bytes));
        }

        return dropped;
    }

    public async Task<DroppedFile> FileAsync(string name, ReadOnlyMemory<byte> bytes)
    {
        await _container.CreateIfNotExistsAsync();
        var blob = _container.GetBlobClient(name);
        await blob.UploadAsync(BinaryData.FromBytes(bytes), overwrite: true);

        // The client resolves "../" before it sends anything: the blob's name is what the address says then.
        var stored = new BlobUriBuilder(blob.Uri).BlobName;
        return new DroppedFile(stored, ArticleIds.OfFile(stored), Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
    }
}
