using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Running;
using Pipeline.Local.Synthetic;
using Pipeline.Stages;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Ports;

namespace Pipeline.Local.Bench.EndToEnd;

/// <summary>Drops synthetic articles through clients of its own, so that the host's traffic is the pipeline's alone.</summary>
internal sealed class SyntheticLoad(string connection) : IAsyncDisposable
{
    private const int UploadsAtOnce = 16;

    private readonly BlobContainerClient _container = new(connection, StorageNames.Articles);
    private readonly ServiceProvider _services = StorageServices.For(connection);

    /// <summary>Drops <paramref name="count"/> articles from ordinal <paramref name="first"/> and waits until all have ended.</summary>
    public async Task<IReadOnlyList<ArticleRecord>> RunAsync(int first, int count, CancellationToken cancellation) =>
        await EndedAsync(await DropAsync(Enumerable.Range(first, count), cancellation), cancellation);

    /// <summary>Drops articles, sixteen uploads at once.</summary>
    public async Task<IReadOnlyList<DroppedFile>> DropAsync(IEnumerable<int> ordinals, CancellationToken cancellation)
    {
        await _container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        var order = ordinals.ToList();
        var dropped = new DroppedFile[order.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = UploadsAtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, order.Count, parallel, async (i, stop) => dropped[i] = await DropAsync(order[i], stop));
        return dropped;
    }

    /// <summary>Waits until all have ended.</summary>
    public Task<IReadOnlyList<ArticleRecord>> EndedAsync(IReadOnlyList<DroppedFile> dropped, CancellationToken cancellation) =>
        new ArticleOutcomes(_services.GetRequiredService<IArticleRecords>()).WaitAsync(dropped, new Silent(), cancellation);

    /// <summary>Drops one article.</summary>
    public async Task<DroppedFile> DropAsync(int ordinal, CancellationToken cancellation)
    {
        var (name, bytes) = SyntheticArticles.Create(ordinal);
        await _container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(bytes), overwrite: true, cancellation);
        return new DroppedFile(name, ArticleIds.OfFile(name), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class Silent : IProgress<int>
    {
        public void Report(int value)
        {
            // A benchmark draws nothing while it measures.
        }
    }
}
