using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;

namespace Pipeline.Local.Tests.Eval;

/// <summary>The labels of the event corpus as if a perfect coder had written them: what merging alone can reach.</summary>
internal static class LabelledMentions
{
    private static readonly Dictionary<string, string> CountryCodes = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(c => new RegionInfo(c.Name))
        .GroupBy(r => r.EnglishName, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().ThreeLetterISORegionName, StringComparer.Ordinal);

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
            Place = Text(gold, "place") is { Length: > 0 } place ? new EventPlace(place, CountryCodes.GetValueOrDefault(place, "")) : null,
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

    private static Party Party(string name)
    {
        var (country, role) = name.Split('/') is [var first, var rest] ? (first, rest) : (name, "");
        var code = CountryCodes.GetValueOrDefault(country, "");
        var isCountry = code.Length > 0 && role.Length == 0;
        return new Party
        {
            RawText = name,
            Name = role.Length > 0 ? "" : name,
            Kind = isCountry ? EntityKind.Country : EntityKind.Person,
            Country = code,
            CountryName = code.Length > 0 ? country : "",
            Office = role,
            EntityId = isCountry ? $"country:{code}" : $"party:{name}",
        };
    }
}
