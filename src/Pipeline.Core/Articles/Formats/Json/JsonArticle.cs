using Pipeline.Core.Articles.Dates;
using Pipeline.Core.Articles.Drafts;
using Pipeline.Core.Articles.Formats.Html;
using Pipeline.Core.Text;

namespace Pipeline.Core.Articles.Formats.Json;

/// <summary>One JSON object to one raw article: title, lead and body become lines, the rest metadata.</summary>
internal static class JsonArticle
{
    /// <summary>The objects that are articles: those with a body field, looked for inside container fields too.</summary>
    public static IEnumerable<JsonRecord> Find(JsonRecord record)
    {
        var names = JsonFieldNames.Default;
        if (HasText(record))
        {
            return [record];
        }

        return names.Containers.SelectMany(name => record.Records.GetValueOrDefault(name) ?? []).SelectMany(Find);
    }

    /// <summary>Whether there is a body, or at least a title with a lead.</summary>
    public static bool HasText(JsonRecord record)
    {
        var names = JsonFieldNames.Default;
        return record.HasText(names.Body) || (record.HasText(names.Title) && record.HasText(names.Lead));
    }

    /// <returns>The article, or null when HTML in its body is nested too deep.</returns>
    public static RawArticle? Read(JsonRecord record, string source, ReadLimits limits)
    {
        var builder = ArticleTextBuilder.Trying(capacity: 256);
        var kinds = new List<RawLine>();
        var isRead = TryFill(record, source, limits, builder, kinds, out var isStructured);
        if (isRead && builder.IsTooLong)
        {
            builder = ArticleTextBuilder.OfLength(builder.Length);
            kinds.Clear();
            TryFill(record, source, limits, builder, kinds, out isStructured);
        }

        return isRead ? new RawArticle(builder.ToText(), kinds, Metadata(record, source)) { IsStructured = isStructured } : null;
    }

    private static bool TryFill(JsonRecord record, string source, ReadLimits limits, ArticleTextBuilder builder, List<RawLine> kinds, out bool isStructured)
    {
        var names = JsonFieldNames.Default;
        var body = record.First(names.Body);
        AddLine(record.First(names.Title), LineKind.Title, source, builder, kinds);
        AddLead(record.First(names.Lead), body, source, builder, kinds);
        return AddBody(body, source, limits, builder, kinds, out isStructured);
    }

    private static void AddLine(IReadOnlyList<JsonText> texts, LineKind kind, string source, ArticleTextBuilder builder, List<RawLine> kinds)
    {
        if (texts.Count == 0 || texts[0].ToText(source).Length == 0)
        {
            return;
        }

        texts[0].AppendTo(builder, source, keepLines: false);
        builder.AppendMade("\n", texts[0].Start + texts[0].Length, 0);
        kinds.Add(RawLine.Certain(kind));
    }

    /// <summary>The lead, unless the body begins with it anyway.</summary>
    private static void AddLead(IReadOnlyList<JsonText> lead, IReadOnlyList<JsonText> body, string source, ArticleTextBuilder builder, List<RawLine> kinds)
    {
        if (lead.Count == 0 || (body.Count > 0 && source.AsSpan(body[0].Start, body[0].Length).Contains(lead[0].ToText(source).TrimEnd('.', '…'), StringComparison.Ordinal)))
        {
            return;
        }

        AddLine(lead, LineKind.Lead, source, builder, kinds);
    }

    private static bool AddBody(IReadOnlyList<JsonText> body, string source, ReadLimits limits, ArticleTextBuilder builder, List<RawLine> kinds, out bool isStructured)
    {
        isStructured = false;
        foreach (var text in body)
        {
            if (HtmlFragment.Looks(source.AsSpan(text.Start, text.Length)))
            {
                if (!HtmlFragment.TryAppend(text.ToMapped(source), limits, builder, kinds))
                {
                    return false;
                }

                isStructured = true;
                continue;
            }

            var lines = text.AppendTo(builder, source, keepLines: true) + 1;
            builder.AppendMade("\n", text.Start + text.Length, 0);
            kinds.AddRange(Enumerable.Repeat(RawLine.Body, lines));
        }

        return true;
    }

    private static DraftMetadata Metadata(JsonRecord record, string source)
    {
        var names = JsonFieldNames.Default;
        var metadata = new DraftMetadata
        {
            Publisher = Text(record, names.Publisher, source),
            Author = JoinedText(record, names.Author, source),
            Agency = Text(record, names.Agency, source),
            Url = Text(record, names.Url, source),
            ClaimedLanguage = Text(record, names.Language, source),
        };
        foreach (var name in names.Published)
        {
            if (record.Texts.TryGetValue(name, out var texts) && RecordDate.Parse(texts[0].ToText(source), PublicationBasis.Metadata) is { } date)
            {
                metadata.Dates.Add(date);
            }
        }

        return metadata;
    }

    private static string? Text(JsonRecord record, IReadOnlyList<string> names, string source) =>
        record.First(names) is [var text, ..] && text.ToText(source) is { Length: > 0 } value ? value : null;

    private static string? JoinedText(JsonRecord record, IReadOnlyList<string> names, string source)
    {
        var joined = string.Join(", ", record.First(names).Select(text => text.ToText(source)).Where(text => text.Length > 0));
        return joined.Length == 0 ? null : joined;
    }
}
