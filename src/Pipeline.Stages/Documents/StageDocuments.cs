using System.Text.Json;
using Pipeline.Stages.Ports;

namespace Pipeline.Stages.Documents;

/// <summary>Typed documents over <see cref="IStageDocuments"/>.</summary>
public static class StageDocuments
{
    public static Task SaveAsync(this IStageDocuments documents, CleanedDocument document, int run, CancellationToken cancellationToken) =>
        SaveAsync(documents, StorageNames.Cleaned, DocumentNames.OfRun(document.ArticleId, run), document, cancellationToken);

    public static Task SaveAsync(this IStageDocuments documents, AnalysisDocument document, int run, CancellationToken cancellationToken) =>
        SaveAsync(documents, StorageNames.Analyses, DocumentNames.OfRun(document.ArticleId, run), document, cancellationToken);

    public static Task SaveAsync(this IStageDocuments documents, RejectionDocument document, int run, CancellationToken cancellationToken) =>
        SaveAsync(documents, StorageNames.Rejected, DocumentNames.OfRun(document.ArticleId, run), document, cancellationToken);

    public static Task<CleanedDocument?> LoadCleanedAsync(this IStageDocuments documents, string articleId, int run, CancellationToken cancellationToken) =>
        LoadAsync<CleanedDocument>(documents, StorageNames.Cleaned, DocumentNames.OfRun(articleId, run), cancellationToken);

    public static Task<AnalysisDocument?> LoadAnalysisAsync(this IStageDocuments documents, string articleId, int run, CancellationToken cancellationToken) =>
        LoadAsync<AnalysisDocument>(documents, StorageNames.Analyses, DocumentNames.OfRun(articleId, run), cancellationToken);

    private static Task SaveAsync<T>(IStageDocuments documents, string container, string name, T document, CancellationToken cancellationToken) =>
        documents.SaveAsync(container, name, JsonSerializer.SerializeToUtf8Bytes(document, StageJson.Options), cancellationToken);

    private static async Task<T?> LoadAsync<T>(IStageDocuments documents, string container, string name, CancellationToken cancellationToken)
        where T : class =>
        await documents.LoadAsync(container, name, cancellationToken).ConfigureAwait(false) is { } bytes
            ? JsonSerializer.Deserialize<T>(bytes.Span, StageJson.Options)
            : null;
}
