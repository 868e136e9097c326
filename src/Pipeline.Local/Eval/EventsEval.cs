using System.Text.Json;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Json;
using Pipeline.Core.Language;
using Pipeline.Local.Eval.Events;

namespace Pipeline.Local.Eval;

/// <summary>Codes the articles of a corpus and scores the events against its gold file.</summary>
internal static class EventsEval
{
    /// <param name="corpus">Name printed with the figures.</param>
    /// <param name="goldFile">Path of <c>gold.jsonl</c>.</param>
    /// <param name="articles">Folder of the articles; file stems are the article ids.</param>
    public static IReadOnlyList<EventMeasure> Run(string corpus, string goldFile, string articles)
    {
        var gold = ReadGold(goldFile).GroupBy(one => one.Article, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var coded = Directory.EnumerateFiles(articles).Where(path => gold.ContainsKey(Path.GetFileNameWithoutExtension(path)))
            .SelectMany(Code).GroupBy(mention => mention.Article, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var score = new EventScore();
        foreach (var (article, events) in gold)
        {
            // mentions that share a number count once, by the first of them
            var mentions = coded.GetValueOrDefault(article) ?? [];
            score.Add([.. events.Where(one => one.Level != "none")], [.. mentions.DistinctBy(mention => mention.EventId).Select(CodedEvent.Of)]);
        }

        return Measures(corpus, score);
    }

    private static IEnumerable<GoldEvent> ReadGold(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0)
        .Select(line => JsonSerializer.Deserialize<GoldEvent>(line, RecordJson.Line) ?? throw new InvalidDataException($"{path}: not an event: {line}"));

    private static IEnumerable<EventMention> Code(string path) =>
        ArticleReader.Read(new ArticleFile(Path.GetFileName(path), File.ReadAllBytes(path))).Articles
            .SelectMany(article => EventCoder.Code(LanguageAnalyzer.Analyze(article)));

    private static List<EventMeasure> Measures(string corpus, EventScore score) =>
    [
        Measure(corpus, "recall", score.Found, score.Must),
        Measure(corpus, "precision", score.Right, score.Predicted),
        new(corpus, "F1", score.F1, ""),
        Measure(corpus, "mode", score.Modes, score.Found),
        Measure(corpus, "status", score.Statuses, score.Found),
        Measure(corpus, "date exact", score.Dates, score.Dated),
        Measure(corpus, "actors exact", score.Actors, score.Found),
    ];

    private static EventMeasure Measure(string corpus, string name, int part, int whole) =>
        new(corpus, name, EventScore.Ratio(part, whole), $"{part}/{whole}");
}
