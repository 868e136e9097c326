namespace Pipeline.Azure.Language;

/// <summary>One NER request: at most <see cref="LanguageLimits.DocumentsPerRequest"/> documents, one result for each in order.</summary>
public interface IEntityService
{
    Task<IReadOnlyList<DocumentResult>> RecognizeAsync(IReadOnlyList<LanguageDocument> documents, CancellationToken cancellationToken);
}
