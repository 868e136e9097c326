using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Pipeline.Stages;
using Pipeline.Stages.Articles;

namespace Pipeline.Local.Running;

/// <summary>Puts article files into the container that the pipeline watches.</summary>
internal sealed class ArticleDrop(string connection)
{
    private readonly BlobContainerClient _container = new(connection, StorageNames.Articles);

    /// <summary>Creates the container when it is missing.</summary>
    public Task PrepareAsync(CancellationToken cancellation) => _container.CreateIfNotExistsAsync(cancellationToken: cancellation);

    /// <summary>Uploads <paramref name="path"/> under <paramref name="name"/>, replacing what stands there.</summary>
    /// <returns>What to wait for.</returns>
    public async Task<DroppedFile> UploadAsync(string path, string name, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
        file.Position = 0;
        await _container.GetBlobClient(name).UploadAsync(file, new BlobUploadOptions(), cancellation);
        return new DroppedFile(name, ArticleIds.OfFile(name), hash);
    }
}
