using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Pipeline.Local.Hosting.Queues;
using Pipeline.Local.Hosting.Settings;

namespace Pipeline.Local.Hosting.Blobs;

/// <summary>Runs one blob-triggered function: scans its container and hands every new or changed blob to the workers once.</summary>
internal sealed class BlobListener(
    BlobContainerClient container, BlobPattern pattern, BlobWorker worker, BlobReceipts receipts, BlobSettings settings, Signal written, ILogger log)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<(string Blob, ETag Version), bool> _inFlight = new();
    private readonly Channel<BlobItem> _found = Channel.CreateBounded<BlobItem>(4096);

    /// <summary>Works until <paramref name="stopping"/>, then lets started blobs end (they get <paramref name="abandon"/>).</summary>
    public async Task RunAsync(CancellationToken stopping, CancellationToken abandon)
    {
        var writing = receipts.WriteAsync();
        var workers = Enumerable.Range(0, settings.MaxDegreeOfParallelism).Select(_ => Task.Run(() => WorkAsync(stopping, abandon), CancellationToken.None)).ToList();
        try
        {
            while (true)
            {
                var took = await ScanAsync(stopping);
                // A scan of a big container is dear: it runs a small part of the time, unless a write asks for it.
                var pause = took * 10;
                await written.WaitAsync(pause < ShortestPause ? ShortestPause : pause > LongestPause ? LongestPause : pause, TimeProvider.System, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            log.LogDebug("Listening to {Container} has ended", container.Name);
        }

        _found.Writer.TryComplete();
        await Task.WhenAll(workers);
        receipts.Close();
        await writing;
    }

    private async Task<TimeSpan> ScanAsync(CancellationToken stopping)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await foreach (var blob in container.GetBlobsAsync(cancellationToken: stopping))
            {
                var version = (blob.Name, blob.Properties.ETag!.Value);
                if (!receipts.Has(blob.Name, version.Value) && pattern.Match(blob.Name) is not null && _inFlight.TryAdd(version, true))
                {
                    await _found.Writer.WriteAsync(blob, stopping);
                }
            }
        }
        catch (RequestFailedException e)
        {
            log.LogWarning("Container {Container} cannot be listed ({Status} {Code}); trying again", container.Name, e.Status, e.ErrorCode);
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private async Task WorkAsync(CancellationToken stopping, CancellationToken abandon)
    {
        await foreach (var blob in _found.Reader.ReadAllAsync(CancellationToken.None))
        {
            if (!stopping.IsCancellationRequested)
            {
                await worker.WorkAsync(container.GetBlobClient(blob.Name), blob, pattern.Match(blob.Name)!, receipts, abandon);
            }

            _inFlight.TryRemove((blob.Name, blob.Properties.ETag!.Value), out _);
        }
    }
}
