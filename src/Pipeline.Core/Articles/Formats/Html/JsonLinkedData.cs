using System.Text.Json;
using Pipeline.Core.Articles.Dates;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>Reads schema.org data in a page: the first article object found in it. Malformed data says nothing.</summary>
internal static class JsonLinkedData
{
    private const int MaxDepth = 32;

    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    public static void Read(HtmlNode script, string source, DraftMetadata metadata)
    {
        if (script.Content.Length == 0)
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(source.AsMemory(script.Content.Start, script.Content.Length), s_options);
            Visit(document.RootElement, metadata);
        }
        catch (JsonException)
        {
            // pages carry broken JSON-LD often; the other evidence serves
        }
    }

    private static void Visit(JsonElement element, DraftMetadata metadata)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Visit(item, metadata);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out var graph))
            {
                Visit(graph, metadata);
            }

            if (IsArticle(element))
            {
                ReadArticle(element, metadata);
            }
        }
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && type.ToString() is var name
        && (name.Contains("Article", StringComparison.Ordinal) || name.Contains("Posting", StringComparison.Ordinal) || name.Contains("Report", StringComparison.Ordinal));

    private static void ReadArticle(JsonElement article, DraftMetadata metadata)
    {
        if (Text(article, "datePublished") is { } published && RecordDate.Parse(published, PublicationBasis.Metadata) is { } date)
        {
            metadata.Dates.Insert(0, date);
        }

        metadata.Publisher = Named(article, "publisher") ?? metadata.Publisher;
        metadata.Author = Named(article, "author") ?? metadata.Author;
    }

    private static string? Named(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => NotEmpty(value.GetString()),
            JsonValueKind.Object => Text(value, "name"),
            JsonValueKind.Array => NotEmpty(string.Join(", ", value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? Text(item, "name") : item.ToString()).Where(name => !string.IsNullOrEmpty(name)))),
            _ => null,
        };
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? NotEmpty(value.GetString()) : null;

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
