using Azure;
using Azure.AI.TextAnalytics;
using Pipeline.Core.Text;

namespace Pipeline.Azure.Language;

/// <summary><see cref="IEntityService"/> on the Azure SDK. The SDK's own retries are off: there is one retry layer.</summary>
public sealed class TextAnalyticsEntityService(TextAnalyticsClient client) : IEntityService
{
    private const string Vietnamese = "vi";

    public async Task<IReadOnlyList<DocumentResult>> RecognizeAsync(IReadOnlyList<LanguageDocument> documents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var inputs = documents.Select((d, i) => new TextDocumentInput(Id(i), d.Text) { Language = Vietnamese }).ToList();
        var options = new TextAnalyticsRequestOptions { DisableServiceLogs = true };
        Response<RecognizeEntitiesResultCollection> response =
            await client.RecognizeEntitiesBatchAsync(inputs, options, cancellationToken).ConfigureAwait(false);
        var byId = response.Value.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return [.. documents.Select((_, i) => byId.TryGetValue(Id(i), out var result) ? Result(result, response.Value.ModelVersion) : Missing)];
    }

    /// <summary>A document that the answer does not mention failed: taking it for one without entities would hide it.</summary>
    private static DocumentResult Missing { get; } = new([], "MissingFromAnswer", "");

    private static string Id(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static DocumentResult Result(RecognizeEntitiesResult result, string model) => result.HasError
        ? new DocumentResult([], result.Error.ErrorCode.ToString(), model)
        : new DocumentResult([.. result.Entities.Select(Entity)], "", model);

    private static ServiceEntity Entity(CategorizedEntity entity) => new(
        new TextSpan(entity.Offset, entity.Offset + entity.Length),
        entity.Text,
        entity.Category.ToString(),
        entity.SubCategory ?? "",
        entity.ConfidenceScore);
}
