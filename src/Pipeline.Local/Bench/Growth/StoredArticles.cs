using System.Globalization;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities;
using Pipeline.Local.Synthetic;
using Pipeline.Stages;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Query.Index;
using Pipeline.Stages.Query.Layout;
using Pipeline.Stages.Record;

namespace Pipeline.Local.Bench.Growth;

/// <summary>
/// Articles that were recorded earlier: each a call as the synthetic articles tell it, every fifth of the leaders that new articles are
/// about, the others of people of whom few are in the news often and most seldom. Recorded by the pipeline's own writers over tables in
/// memory, and copied from there.
/// </summary>
internal sealed class StoredArticles
{
    private const int People = 600;
    private const int Templates = 420;
    private const int OfLeaders = 5;
    private const int SignatureBytes = 128;
    private const int Shingles = 300;

    private static readonly string[] Countries = ["VNM", "USA", "CHN", "RUS", "JPN", "FRA", "DEU", "GBR", "KOR", "IND", "THA", "LAO", "AUS", "CAN"];

    private readonly EventMention?[] _templates = new EventMention?[Templates];
    private readonly MemoryBlocks _blocks = new();
    private readonly MemoryRows _events = new();
    private readonly MemoryRows _index = new();
    private readonly BlockRecorder _recorder;

    public StoredArticles()
    {
        var layout = new IndexLayout(_index);
        _recorder = new(_blocks, new EventsInTurn(new EventIndexWriter(new LaidOutRows(_events, layout), new LaidOutRows(_index, layout))));
    }

    /// <summary>Articles recorded so far.</summary>
    public int Count { get; private set; }

    /// <summary>Rows that they are stored in, those of the articles included.</summary>
    public int Rows => Count + _blocks.All.Count() + _events.Count + _index.Count;

    /// <summary>Records articles until there are <paramref name="count"/>.</summary>
    public async Task GrowAsync(int count, CancellationToken cancellation)
    {
        var changes = Enumerable.Range(Count, count - Count).Select(Contribution)
            .SelectMany(article => article.Select(block => KeyValuePair.Create(block.Key, new BlockChange(block.Value.ArticleId, 1, block.Value))));
        await _recorder.ApplyAsync(changes, cancellation);
        Count = count;
    }

    /// <summary>Writes all that is recorded into the tables of an account that holds none.</summary>
    public Task CopyAsync(StoreCopy copy, CancellationToken cancellation) => Task.WhenAll(
        copy.RecordsAsync(Enumerable.Range(0, Count).Select(Record), cancellation),
        copy.BlocksAsync(_blocks.All, cancellation),
        copy.RowsAsync(StorageNames.EventsTable, _events, cancellation),
        copy.RowsAsync(StorageNames.EventIndexTable, _index, cancellation));

    private static string Id(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"luu-{ordinal:d6}");

    private static ArticleRecord Record(int ordinal) => new()
    {
        ArticleId = Id(ordinal),
        File = $"{Id(ordinal)}.json",
        State = ArticleState.Done,
        ContentHash = Id(ordinal),
        Run = 1,
    };

    private IReadOnlyDictionary<string, BlockContribution> Contribution(int ordinal)
    {
        var draws = new Random(ordinal / SyntheticArticles.Outlets);
        var mention = Mention(ordinal, draws);
        var article = new ArticleReference
        {
            ArticleId = Id(ordinal),
            Title = mention.Evidence.Text,
            Publisher = string.Create(CultureInfo.InvariantCulture, $"Báo {ordinal % SyntheticArticles.Outlets}"),
            Url = "",
            PublishedAt = mention.DateStart!.Value.PlusDays(1),
            WireSource = "",
        };
        var signature = new byte[SignatureBytes];
        new Random(ordinal).NextBytes(signature);
        return EventBlocks.Of([new ReportedMention(mention, article)]).ToDictionary(
            block => block.Key,
            block => new BlockContribution(1, block.Value[0].Article, null, new TextSignature(Shingles, signature), [.. block.Value.Select(m => m.Mention)]),
            StringComparer.Ordinal);
    }

    private EventMention Mention(int ordinal, Random draws)
    {
        var call = ordinal / SyntheticArticles.Outlets;
        var day = SyntheticArticles.DayOf(ordinal);
        var mention = (_templates[call % Templates] ??= Coded(call % Templates)) with { Article = Id(ordinal), EventId = $"{Id(ordinal)}#1", DateStart = day, DateEnd = day };
        return call % OfLeaders == 0 ? mention : mention with { Actors = [Person(draws), Person(draws)] };
    }

    private static EventMention Coded(int call)
    {
        var (name, bytes) = SyntheticArticles.Create(call * SyntheticArticles.Outlets);
        return EventCoder.Code(LanguageAnalyzer.Analyze(ArticleReader.Read(new ArticleFile(name, bytes)).Articles[0]))[0];
    }

    private static Party Person(Random draws)
    {
        var rank = (int)(Math.Pow(People + 1, draws.NextDouble()) - 1);
        var name = string.Create(CultureInfo.InvariantCulture, $"Nhân vật Số {rank}");
        return new() { RawText = name, Name = name, Kind = EntityKind.Person, Country = Countries[rank % Countries.Length], EntityId = EntityIds.Person(name) };
    }
}
