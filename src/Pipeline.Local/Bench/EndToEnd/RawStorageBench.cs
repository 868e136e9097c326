using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Pipeline.Local.Hosting.Storage;

namespace Pipeline.Local.Bench.EndToEnd;

/// <summary>
/// Sends as many requests of each kind as the pipeline sent, with bodies of the same mean size, as fast as the emulator takes
/// them: the time below which the pipeline cannot come on this machine.
/// </summary>
internal sealed class RawStorageBench
{
    private const int AtOnce = 32;
    private const int Seed = 20161114;
    private const int EntitiesPerBatch = 3;
    private const int MaxPropertyChars = 30_000;

    private readonly BlobContainerClient _container;
    private readonly QueueClient _queue;

    /// <summary>Apart from the other: receiving a message makes the receipt with which it would be deleted worthless.</summary>
    private readonly QueueClient _deletions;
    private readonly TableClient _table;
    private readonly Stack<QueueMessage> _received = new();
    private readonly Lock _lock = new();

    private RawStorageBench(string connection)
    {
        _container = new BlobContainerClient(connection, "raw-bench");
        _queue = new QueueClient(connection, "raw-bench");
        _deletions = new QueueClient(connection, "raw-bench-deletions");
        _table = new TableServiceClient(connection).GetTableClient("RawBench");
    }

    /// <summary>Replays <paramref name="traffic"/> by kinds and counts.</summary>
    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> RunAsync(string connection, StorageTraffic traffic, CancellationToken cancellation)
    {
        var bench = new RawStorageBench(connection);
        await bench.PrepareAsync(traffic, cancellation);
        var requests = traffic.ByKind.SelectMany(kind => Enumerable.Repeat((kind.Key, kind.Value.MeanBytes), (int)kind.Value.Requests)).ToArray();
#pragma warning disable CA5394 // The order of a benchmark, not a secret.
        new Random(Seed).Shuffle(requests);
#pragma warning restore CA5394
        var watch = Stopwatch.StartNew();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, requests.Length, parallel, (i, stop) => bench.SendAsync(requests[i].Key, requests[i].MeanBytes, i, stop));
        return watch.Elapsed;
    }

    private async Task PrepareAsync(StorageTraffic traffic, CancellationToken cancellation)
    {
        await _container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await _queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await _deletions.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await _table.CreateIfNotExistsAsync(cancellation);
        var read = traffic.ByKind.GetValueOrDefault("blob PUT").MeanBytes;
        await _container.GetBlobClient("read").UploadAsync(Body(read), overwrite: true, cancellation);
        await _table.UpsertEntityAsync(Entity("read", "read", traffic.ByKind.GetValueOrDefault("table PUT").MeanBytes), TableUpdateMode.Replace, cancellation);
        for (var i = 0; i < traffic.ByKind.GetValueOrDefault("queue DELETE").Requests; i++)
        {
            var sent = await _deletions.SendMessageAsync("x", cancellation);
            _received.Push(QueuesModelFactory.QueueMessage(sent.Value.MessageId, sent.Value.PopReceipt, "x", 1));
        }
    }

    private async ValueTask SendAsync(string kind, int bytes, int ordinal, CancellationToken stop)
    {
        var key = ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await (kind switch
        {
            "blob PUT" => _container.GetBlobClient(key).UploadAsync(Body(bytes), overwrite: true, stop),
            "blob LIST" => FirstPageAsync(stop),
            "queue POST" or "queue PUT" => _queue.SendMessageAsync(new string('x', Math.Max(1, bytes)), stop),
            "queue GET" => _queue.ReceiveMessagesAsync(1, TimeSpan.FromMinutes(5), stop),
            "queue DELETE" => DeleteAsync(stop),
            "table BATCH" => _table.SubmitTransactionAsync(Batch(key, bytes), stop),
            "table GET" => _table.GetEntityAsync<TableEntity>("read", "read", cancellationToken: stop),
            "table LIST" => ReadAsync(stop),
            _ when kind.StartsWith("table", StringComparison.Ordinal) => _table.UpsertEntityAsync(Entity(key, key, bytes), TableUpdateMode.Replace, stop),
            _ => (Task)_container.GetBlobClient("read").DownloadContentAsync(stop),
        });
    }

    private async Task FirstPageAsync(CancellationToken stop)
    {
        await foreach (var page in _container.GetBlobsAsync(cancellationToken: stop).AsPages(pageSizeHint: 1))
        {
            _ = page;
            break;
        }
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        await foreach (var entity in _table.QueryAsync<TableEntity>("PartitionKey eq 'read'", cancellationToken: stop))
        {
            _ = entity;
        }
    }

    private async Task DeleteAsync(CancellationToken stop)
    {
        QueueMessage message;
        lock (_lock)
        {
            message = _received.Pop();
        }

        await _deletions.DeleteMessageAsync(message.MessageId, message.PopReceipt, stop);
    }

    private static BinaryData Body(int bytes) => BinaryData.FromBytes(new byte[bytes]);

    private static List<TableTransactionAction> Batch(string key, int bytes) => [.. Enumerable.Range(0, EntitiesPerBatch)
        .Select(i => new TableTransactionAction(
            TableTransactionActionType.UpsertReplace,
            Entity(key, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i}"), bytes / EntitiesPerBatch)))];

    private static TableEntity Entity(string partition, string row, int bytes)
    {
        var entity = new TableEntity(partition, row);
        for (var at = 0; at < bytes; at += MaxPropertyChars)
        {
            entity[string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{at / MaxPropertyChars}")] = new string('x', Math.Min(MaxPropertyChars, bytes - at));
        }

        return entity;
    }
}
