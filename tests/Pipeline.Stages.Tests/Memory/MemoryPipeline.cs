using Microsoft.Extensions.Logging.Abstractions;
using Pipeline.Stages.Analyze;
using Pipeline.Stages.Clean;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Ingest;
using Pipeline.Stages.Operations;
using Pipeline.Stages.Outcomes;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Record;

namespace Pipeline.Stages.Tests.Memory;

/// <summary>All stages over <see cref="MemoryStorage"/>, and a host that delivers messages at least once until none is left.</summary>
internal sealed class MemoryPipeline
{
    private const int MaxDequeueCount = 5;
    private readonly Dictionary<string, int> _dequeued = new(StringComparer.Ordinal);
    private readonly StageRunner _runner;
    private readonly PoisonedMessages _poisoned;
    private readonly CleanArticle _clean;
    private readonly AnalyzeArticle _analyze;
    private readonly RecordEvents _record;

    public MemoryPipeline(MemoryStorage? storage = null, IArticleAnalyzer? analyzer = null)
    {
        Storage = storage ?? new MemoryStorage();
        var time = new FixedTime();
        var contributions = new Contributions(new BlockRecorder(Storage, Storage), Storage);
        var failures = new FailureRecorder(Storage, time);
        Removal = new ArticleRemoval(Storage, contributions, Storage, time);
        Replay = new ArticleReplay(Storage, Storage, time);
        var cleaned = new CleanedArticles(Storage, Storage, Storage, Removal, time);
        _runner = new StageRunner(failures, time, NullLogger<StageRunner>.Instance);
        _poisoned = new PoisonedMessages(Storage, failures);
        Ingest = new IngestArticle(Storage, Storage, Storage, Removal, time);
        _clean = new CleanArticle(Storage, Storage, cleaned, new SplitFile(Storage, cleaned, Removal, time));
        _analyze = new AnalyzeArticle(Storage, analyzer ?? new EmbeddedAnalyzer(), Storage, time);
        _record = new RecordEvents(Storage, Storage, contributions, new CopyFinder(Storage), time);
    }

    public MemoryStorage Storage { get; }

    public IngestArticle Ingest { get; }

    public ArticleRemoval Removal { get; }

    public ArticleReplay Replay { get; }

    public async Task DropAsync(string name, ReadOnlyMemory<byte> bytes)
    {
        Storage.Drop(name, bytes);
        await Ingest.RunAsync(name, default);
    }

    /// <summary>Delivers every message, in an order that <paramref name="random"/> picks; each also twice when asked.</summary>
    public async Task RunAsync(Random? random = null, bool twice = false)
    {
        while (Storage.Messages.Count > 0)
        {
            var at = random?.Next(Storage.Messages.Count) ?? 0;
            var (queue, body) = Storage.Messages[at];
            Storage.Messages.RemoveAt(at);
            await DeliverAsync(queue, body);
            if (twice)
            {
                await DeliverAsync(queue, body);
            }
        }
    }

    /// <summary>Delivers all messages there are at once, until none is left.</summary>
    public async Task RunConcurrentlyAsync()
    {
        while (Storage.Messages.Count > 0)
        {
            var batch = Storage.Messages.ToList();
            Storage.Messages.Clear();
            await Task.WhenAll(batch.Select(m => Task.Run(() => DeliverAsync(m.Queue, m.Body))));
        }
    }

    public Task DeliverFirstAsync()
    {
        var (queue, body) = Storage.Messages[0];
        Storage.Messages.RemoveAt(0);
        return DeliverAsync(queue, body);
    }

    /// <summary>One delivery; a message whose stage throws goes back, and to its poison queue after the last attempt.</summary>
    public async Task DeliverAsync(string queue, string body)
    {
        var attempt = _dequeued[body + queue] = _dequeued.GetValueOrDefault(body + queue) + 1;
        try
        {
            await DispatchAsync(queue, body, attempt);
        }
        catch (TransientStageException)
        {
            Storage.Messages.Add(attempt < MaxDequeueCount ? (queue, body) : (queue + StorageNames.PoisonSuffix, body));
        }
    }

    private Task DispatchAsync(string queue, string body, int attempt) => queue switch
    {
        StorageNames.CleanQueue => _runner.RunAsync(PipelineStage.CleanArticle, new Delivery(queue, body, attempt), _clean.RunAsync, default),
        StorageNames.AnalyzeQueue => _runner.RunAsync(PipelineStage.AnalyzeArticle, new Delivery(queue, body, attempt), _analyze.RunAsync, default),
        StorageNames.RecordQueue => _runner.RunAsync(PipelineStage.RecordEvents, new Delivery(queue, body, attempt), _record.RunAsync, default),
        StorageNames.CleanQueue + StorageNames.PoisonSuffix => _poisoned.RunAsync(PipelineStage.CleanArticle, StorageNames.CleanQueue, body, default),
        StorageNames.AnalyzeQueue + StorageNames.PoisonSuffix => _poisoned.RunAsync(PipelineStage.AnalyzeArticle, StorageNames.AnalyzeQueue, body, default),
        StorageNames.RecordQueue + StorageNames.PoisonSuffix => _poisoned.RunAsync(PipelineStage.RecordEvents, StorageNames.RecordQueue, body, default),
        _ => throw new ArgumentOutOfRangeException(nameof(queue), queue, "No function listens to this queue."),
    };

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2016, 11, 21, 9, 51, 0, TimeSpan.Zero);
    }
}
