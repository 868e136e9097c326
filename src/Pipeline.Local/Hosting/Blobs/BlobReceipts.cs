using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;

namespace Pipeline.Local.Hosting.Blobs;

/// <summary>
/// Which blobs (name and ETag) a function has handled, kept in append blobs so that a restart does not run them again.
/// Receipts that come together are written together: a bulk load costs far less than one write a blob.
/// </summary>
internal sealed class BlobReceipts
{
    /// <summary>An append blob takes 50,000 blocks; the next one is begun before that.</summary>
    private const int BlocksPerLog = 40_000;
    private const int MaxAppendBytes = 1 << 20;

    private readonly BlobContainerClient _container;
    private readonly string _prefix;
    private readonly Dictionary<string, string> _handled = new(StringComparer.Ordinal);
    private readonly Channel<(string Line, TaskCompletionSource Written)> _queue = Channel.CreateUnbounded<(string, TaskCompletionSource)>();
    private readonly Lock _lock = new();
    private AppendBlobClient? _log;
    private int _logNumber;
    private int _blocks;

    private BlobReceipts(BlobContainerClient container, string prefix)
    {
        _container = container;
        _prefix = prefix;
    }

    /// <summary>Reads all receipts of <paramref name="function"/> from <paramref name="container"/>, which is created when absent.</summary>
    public static async Task<BlobReceipts> LoadAsync(BlobContainerClient container, string function, CancellationToken cancellation)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        var receipts = new BlobReceipts(container, $"blobreceipts/{function}/");
        await foreach (var log in container.GetBlobsAsync(prefix: receipts._prefix, cancellationToken: cancellation))
        {
            await receipts.ReadAsync(log.Name, cancellation);
        }

        return receipts;
    }

    /// <summary>Whether this version of the blob was handled.</summary>
    public bool Has(string blob, ETag version)
    {
        lock (_lock)
        {
            return _handled.TryGetValue(blob, out var known) && known == version.ToString();
        }
    }

    /// <summary>Records that this version of the blob was handled; returns once that is durable.</summary>
    public async Task AddAsync(string blob, ETag version)
    {
        lock (_lock)
        {
            _handled[blob] = version.ToString();
        }

        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _queue.Writer.TryWrite((JsonSerializer.Serialize<string[]>([blob, version.ToString()]) + "\n", written));
        await written.Task;
    }

    /// <summary>Writes receipts until <see cref="Close"/> was called and all are written.</summary>
    public async Task WriteAsync()
    {
        while (await _queue.Reader.WaitToReadAsync())
        {
            var lines = new StringBuilder();
            var waiting = new List<TaskCompletionSource>();
            while (lines.Length < MaxAppendBytes / 4 && _queue.Reader.TryRead(out var next))
            {
                lines.Append(next.Line);
                waiting.Add(next.Written);
            }

            await AppendAsync(Encoding.UTF8.GetBytes(lines.ToString()), waiting);
        }
    }

    /// <summary>No receipts come any more.</summary>
    public void Close() => _queue.Writer.TryComplete();

    private async Task AppendAsync(byte[] bytes, List<TaskCompletionSource> waiting)
    {
        try
        {
            _log ??= await NewLogAsync();
            using var block = new MemoryStream(bytes);
            await _log.AppendBlockAsync(block);
            _log = ++_blocks % BlocksPerLog == 0 ? null : _log;
            waiting.ForEach(written => written.SetResult());
        }
        catch (RequestFailedException e)
        {
            // The blobs stay handled in this process; after a restart they run once more, which idempotent stages allow.
            _log = null;
            waiting.ForEach(written => written.SetException(e));
        }
    }

    private async Task<AppendBlobClient> NewLogAsync()
    {
        var log = _container.GetAppendBlobClient(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_prefix}{++_logNumber:D6}"));
        await log.CreateAsync();
        return log;
    }

    private async Task ReadAsync(string log, CancellationToken cancellation)
    {
        var content = await _container.GetBlobClient(log).DownloadContentAsync(cancellation);
        foreach (var line in content.Value.Content.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var receipt = JsonSerializer.Deserialize<string[]>(line)!;
            _handled[receipt[0]] = receipt[1];
        }

        _logNumber = Math.Max(_logNumber, int.Parse(log[_prefix.Length..], System.Globalization.CultureInfo.InvariantCulture));
    }
}
