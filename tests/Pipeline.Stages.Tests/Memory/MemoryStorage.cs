using System.Text.Json;
using Pipeline.Core.Articles;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Messages;
using Pipeline.Stages.Ports;
using Pipeline.Stages.Query.Index;
using Pipeline.Stages.Record;

namespace Pipeline.Stages.Tests.Memory;

/// <summary>
/// Every port in memory. Before and after each effect <see cref="Step"/> is called, so that a test can crash the process at any
/// point; values are kept as JSON, so that nothing is shared with what wrote them.
/// </summary>
internal sealed class MemoryStorage : IArticleFiles, IArticleRecords, IStageDocuments, IStageQueues, IMentionBlocks, IEventIndexWriter, IDuplicateIndex
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ArticleFile> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Json, int Version)> _records = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Json, int Version)> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _documents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, EventVersion> _events = new(StringComparer.Ordinal);

    /// <summary>Whether stages may go by what was read or written before, outdated or not.</summary>
    public bool Recent { get; init; } = true;

    /// <summary>What a process holds of every file that it read before, if anything; the files may say otherwise by now.</summary>
    public byte[]? Kept { get; init; }

    /// <summary>Called twice for each port call, with its name.</summary>
    public Action<string> Step { get; set; } = _ => { };

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, object> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DuplicateEntry>> _bands = new(StringComparer.Ordinal);
    private int _remembered;

    public List<(string Queue, string Body)> Messages { get; } = [];

    public int PortCalls { get; private set; }

    public void Drop(string name, ReadOnlyMemory<byte> bytes) => _files[name] = new ArticleFile(name, bytes, new Dictionary<string, string>(StringComparer.Ordinal));

    public void Delete(string name) => _files.Remove(name);

    public ArticleRecord Record(string articleId) => Read<ArticleRecord>(_records[articleId].Json);

    public IReadOnlyList<ArticleRecord> Records() => [.. _records.Values.Select(v => Read<ArticleRecord>(v.Json))];

    /// <summary>Events and stored mentions as text: equal exactly when the tables say the same.</summary>
    public string Tables()
    {
        var events = _events.Values.Where(v => v.Event is not null).Select(v => JsonSerializer.Serialize(v.Event, StageJson.Options));
        var mentions = _blocks.Values.Select(v => Read<MentionBlock>(v.Json)).Where(b => b.Contributions.Count > 0).Select(b =>
            b.Key + JsonSerializer.Serialize(b.Contributions.Select(c => new { c.Article, c.Mentions }), StageJson.Options));
        return string.Join('\n', events.Concat(mentions));
    }

    public IReadOnlyList<MentionBlock> Blocks() => [.. _blocks.Values.Select(v => Read<MentionBlock>(v.Json))];

    public IReadOnlyList<string> EventIds() => [.. _events.Values.Where(v => v.Event is not null).Select(v => v.EventId)];

    Task<FileReading> IArticleFiles.ReadAsync(string name, long maxBytes, CancellationToken cancellationToken) => Do<FileReading>("read file", () =>
        !_files.TryGetValue(name, out var file) ? new FileReading.Missing()
        : file.Bytes.Length > maxBytes ? new FileReading.TooLarge(file.Bytes.Length)
        : new FileReading.Found(new ArticleFile(file.Name, file.Bytes, file.Metadata)));

    Task<FileReading> IArticleFiles.ReadRecentAsync(string name, long maxBytes, CancellationToken cancellationToken) =>
        Kept is { } kept
            ? Task.FromResult<FileReading>(new FileReading.Found(new ArticleFile(name, kept, new Dictionary<string, string>(StringComparer.Ordinal))))
            : ((IArticleFiles)this).ReadAsync(name, maxBytes, cancellationToken);

    /// <summary>The last version that was read or written here: as good a guess as a process's memory.</summary>
    Versioned<ArticleRecord>? IArticleRecords.Known(string articleId) => Recent ? _known.GetValueOrDefault(articleId) as Versioned<ArticleRecord> : null;

    Versioned<MentionBlock>? IMentionBlocks.Known(string key) => Recent ? _known.GetValueOrDefault(key) as Versioned<MentionBlock> : null;

    Task<Versioned<ArticleRecord>?> IArticleRecords.GetAsync(string articleId, CancellationToken cancellationToken) =>
        Do("get record", () => Get<ArticleRecord>(_records, articleId));

    Task<string?> IArticleRecords.AddAsync(ArticleRecord record, CancellationToken cancellationToken) =>
        Do("add record", () => Put(_records, record.ArticleId, record, null));

    Task<string?> IArticleRecords.UpdateAsync(ArticleRecord record, string version, CancellationToken cancellationToken) =>
        Do("update record", () => Put(_records, record.ArticleId, record, version));

    Task<ArticlePage> IArticleRecords.ListAsync(ArticleState? state, int limit, string? continuation, CancellationToken cancellationToken) => Do("list records", () =>
    {
        var rest = Records().Where(r => string.CompareOrdinal(r.ArticleId, continuation) > 0 && (state is null || r.State == state)).Take(limit + 1).ToList();
        var page = rest.Take(limit).ToList();
        return new ArticlePage(page, rest.Count > limit ? page[^1].ArticleId : null);
    });

    Task IStageDocuments.SaveAsync(string container, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Do("save document", () => _documents[$"{container}/{name}"] = content.ToArray());

    Task<ReadOnlyMemory<byte>?> IStageDocuments.LoadAsync(string container, string name, CancellationToken cancellationToken) =>
        Do("load document", () => _documents.TryGetValue($"{container}/{name}", out var content) ? content : (ReadOnlyMemory<byte>?)null);

    Task IStageQueues.SendAsync(string queue, ArticleMessage message, CancellationToken cancellationToken) => Do("send message", () =>
    {
        Messages.Add((queue, ArticleMessageJson.Write(message)));
        return true;
    });

    Task<Versioned<MentionBlock>?> IMentionBlocks.GetAsync(string key, CancellationToken cancellationToken) =>
        Do("get block", () => Get<MentionBlock>(_blocks, key));

    async Task<IReadOnlyList<string?>> IMentionBlocks.WriteAsync(IReadOnlyList<BlockWrite> writes, CancellationToken cancellationToken)
    {
        writes.Select(write => write.Block.Key).ShouldBeUnique();
        var versions = new List<string?>();
        foreach (var (block, version) in writes)
        {
            // A crash may leave some of them written: they may lie in several partitions.
            versions.Add(await Do("write block", () => Put(_blocks, block.Key, block, version)));
        }

        return versions;
    }

    Task IEventIndexWriter.ApplyAsync(IReadOnlyList<EventVersion> versions, CancellationToken cancellationToken) => Do("apply events", () =>
    {
        foreach (var version in versions)
        {
            if (!_events.TryGetValue(version.EventId, out var stored) || stored.Revision <= version.Revision)
            {
                _events[version.EventId] = version;
            }
        }

        return true;
    });

    Task<IReadOnlyList<DuplicateEntry>> IDuplicateIndex.PutAsync(IReadOnlyList<string> keys, DuplicateEntry entry, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<DuplicateEntry>>("file signature", () =>
        {
            var others = keys.SelectMany(key => _bands.GetValueOrDefault(key) ?? []).Where(e => e.ArticleId != entry.ArticleId).ToList();
            foreach (var key in keys)
            {
                _bands[key] = [.. (_bands.GetValueOrDefault(key) ?? []).Where(e => e.ArticleId != entry.ArticleId), entry];
            }

            return others;
        });

    Task<IReadOnlyList<DuplicateEntry>> IDuplicateIndex.RemoveAsync(IReadOnlyList<string> keys, string articleId, CancellationToken cancellationToken) => Do<IReadOnlyList<DuplicateEntry>>("remove signature", () =>
    {
        foreach (var key in keys)
        {
            _bands[key] = [.. (_bands.GetValueOrDefault(key) ?? []).Where(e => e.ArticleId != articleId)];
        }

        return [.. keys.SelectMany(key => _bands[key])];
    });

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, StageJson.Options)!;

    private Versioned<T>? Get<T>(SortedDictionary<string, (string Json, int Version)> rows, string key) =>
        rows.TryGetValue(key, out var row) ? Remember(key, new Versioned<T>(Read<T>(row.Json), $"v{row.Version}")) : null;

    private T Remember<T>(string key, T known)
        where T : class
    {
        // Every second memory is left out of date, as another process would leave it.
        if (_remembered++ % 2 == 0)
        {
            _known[key] = known;
        }

        return known;
    }

    private string? Put<T>(SortedDictionary<string, (string Json, int Version)> rows, string key, T value, string? version)
    {
        var stored = rows.TryGetValue(key, out var row) ? $"v{row.Version}" : null;
        if (stored != version)
        {
            return null;
        }

        rows[key] = (JsonSerializer.Serialize(value, StageJson.Options), row.Version + 1);
        return Remember(key, new Versioned<T>(value, $"v{row.Version + 1}")).Version;
    }

    private async Task<T> Do<T>(string call, Func<T> effect)
    {
        // Other stages get their turn between any two port calls.
        await Task.Yield();
        Step(call);
        T result;
        lock (_lock)
        {
            PortCalls++;
            result = effect();
        }

        Step(call);
        return result;
    }
}
