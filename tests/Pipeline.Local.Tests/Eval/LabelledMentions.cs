using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Local.Tests.Eval;

/// <summary>The labels of the event corpus as if a perfect coder had written them: what merging alone can reach.</summary>
internal static class LabelledMentions
{
    public static IReadOnlyList<ReportedMention> Read(string folder)
    {
        var articles = Directory.EnumerateFiles(Path.Combine(folder, "articles"))
            .SelectMany(path => ArticleReader.Read(new ArticleFile(Path.GetFileName(path), File.ReadAllBytes(path))).Articles)
            .ToDictionary(a => a.Id, StringComparer.Ordinal);
        var serial = 0;
        return [.. File.ReadLines(Path.Combine(folder, "gold.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(gold => Text(gold, "level") == "must")
            .Select(gold => Report(gold, articles[Text(gold, "article")], ++serial))];
    }

    private static ReportedMention Report(JsonElement gold, Article article, int serial)
    {
        var at = Math.Max(0, article.Text.Value.IndexOf(Text(gold, "anchor"), StringComparison.Ordinal));
        var sentenceStart = article.Text.Value.LastIndexOfAny(['\n', '.'], Math.Max(0, at - 1)) + 1;
        var sentenceEnd = article.Text.Value.IndexOfAny(['\n', '.'], at);
        var evidence = article.Text.Value[sentenceStart..(sentenceEnd < 0 ? article.Text.Value.Length : sentenceEnd)];
        var mention = new EventMention
        {
            Article = article.Id,
            EventId = $"{article.Id}#{serial}",
            Type = Text(gold, "type"),
            Mode = Text(gold, "mode"),
            Status = Enum.Parse<EventStatus>(Text(gold, "status").Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            DateStart = Day(gold, "dateStart"),
            DateEnd = Day(gold, "dateEnd"),
            DatePrecision = Enum.Parse<DatePrecision>(Text(gold, "datePrecision"), ignoreCase: true),
            DateBasis = Day(gold, "dateStart") is null ? DateBasis.None : DateBasis.Explicit,
            NotBefore = Day(gold, "dateNotBefore"),
            NotAfter = Day(gold, "dateNotAfter"),
            Actors = Parties(gold, "actors"),
            Recipients = Parties(gold, "recipients"),
            Place = Text(gold, "place") is { Length: > 0 } place ? new EventPlace(place, Entity(place)?.Country ?? "") : null,
            Anchor = new TextEvidence(Text(gold, "anchor"), at, at + Text(gold, "anchor").Length),
            Evidence = new TextEvidence(evidence, sentenceStart, sentenceStart + evidence.Length),
        };
        return new ReportedMention(mention, new ArticleReference { ArticleId = article.Id, PublishedAt = article.Published?.Start });
    }

    private static string Text(JsonElement gold, string field) => gold.TryGetProperty(field, out var value) ? value.GetString()! : "";

    private static LocalDate? Day(JsonElement gold, string field) =>
        Text(gold, field) is { Length: > 0 } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    private static List<Party> Parties(JsonElement gold, string field) =>
        [.. gold.GetProperty(field).EnumerateArray().Select(name => Party(name.GetString()!))];

    /// <summary>A perfect coder knows whose leader a name is: the entity data say.</summary>
    private static EntityMention? Entity(string name)
    {
        var text = ArticleText.Verbatim(name);
        var article = new Article
        {
            Id = "label",
            Source = name,
            Text = text,
            Blocks = [new ArticleBlock(BlockKind.Paragraph, new TextSpan(0, name.Length))],
            Language = "vi",
        };
        return LanguageAnalyzer.Analyze(article).Entities.FirstOrDefault(e => e.Span.Length == name.Length);
    }

    private static Party Party(string name)
    {
        var (country, role) = name.Split('/') is [var first, var rest] ? (first, rest) : (name, "");
        var known = Entity(country);
        var isCountry = known?.Kind == EntityKind.Country && role.Length == 0;
        var code = known?.Country ?? "";
        return new Party
        {
            RawText = name,
            Name = role.Length > 0 ? "" : name,
            Kind = isCountry ? EntityKind.Country : known?.Kind ?? EntityKind.Person,
            Country = code,
            CountryName = known?.CountryName ?? "",
            Office = role,
            EntityId = isCountry ? $"country:{code}" : $"party:{name}",
        };
    }
}
