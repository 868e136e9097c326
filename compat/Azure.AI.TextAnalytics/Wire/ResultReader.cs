using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>The service's results to the SDK's types.</summary>
internal static class ResultReader
{
    public static RecognizeEntitiesResultCollection Entities(JsonElement results, IReadOnlyList<string> order) =>
        new(InOrder(results, order, Entities, (id, error) => new RecognizeEntitiesResult(id, error)), Model(results));

    public static DetectLanguageResultCollection Languages(JsonElement results, IReadOnlyList<string> order) =>
        new(InOrder(results, order, Language, (id, error) => new DetectLanguageResult(id, error)), Model(results));

    public static TextAnalyticsError ErrorOf(JsonElement error)
    {
        var inner = error.TryGetProperty("innererror", out var found) ? found : error;
        return new TextAnalyticsError(
            inner.GetProperty("code").GetString()!,
            inner.TryGetProperty("message", out var message) ? message.GetString()! : "",
            inner.TryGetProperty("target", out var target) ? target.GetString() : null);
    }

    private static string Model(JsonElement results) => results.GetProperty("modelVersion").GetString()!;

    /// <summary>Results in the order of the request: the service lists answers and errors apart.</summary>
    private static List<T> InOrder<T>(JsonElement results, IReadOnlyList<string> order, Func<string, JsonElement, T> read, Func<string, TextAnalyticsError, T> fail)
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var document in results.GetProperty("documents").EnumerateArray())
        {
            var id = document.GetProperty("id").GetString()!;
            byId[id] = read(id, document);
        }

        foreach (var error in results.GetProperty("errors").EnumerateArray())
        {
            var id = error.GetProperty("id").GetString()!;
            byId[id] = fail(id, ErrorOf(error.GetProperty("error")));
        }

        return [.. order.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    private static RecognizeEntitiesResult Entities(string id, JsonElement document) => new(
        id,
        new CategorizedEntityCollection([.. document.GetProperty("entities").EnumerateArray().Select(Entity)]));

    private static CategorizedEntity Entity(JsonElement entity) => new(
        entity.GetProperty("text").GetString()!,
        new EntityCategory(entity.GetProperty("category").GetString()!),
        entity.TryGetProperty("subcategory", out var sub) ? sub.GetString() : null,
        entity.GetProperty("confidenceScore").GetDouble(),
        entity.GetProperty("offset").GetInt32(),
        entity.GetProperty("length").GetInt32());

    private static DetectLanguageResult Language(string id, JsonElement document)
    {
        var language = document.GetProperty("detectedLanguage");
        return new DetectLanguageResult(id, new DetectedLanguage(
            language.GetProperty("name").GetString()!,
            language.GetProperty("iso6391Name").GetString()!,
            language.GetProperty("confidenceScore").GetDouble()));
    }
}
