using Pipeline.Core.Articles;
using Pipeline.Core.Language;
using Pipeline.Stages.Ports;

namespace Pipeline.Azure.Language;

/// <summary>
/// The embedded analysis widened by Azure AI Language. When the service does not serve, the embedded analysis stands alone and the
/// record says why: an error never looks like an empty success.
/// </summary>
public sealed class AzureLanguageAnalyzer(LanguageClient client) : IArticleAnalyzer
{
    private const string Combined = "embedded+azure-language";
    private const string Vietnamese = "vi";

    /// <summary>Analyses one article; texts in other languages are not sent.</summary>
    public async Task<ArticleAnalysis> AnalyzeAsync(Article article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var embedded = LanguageAnalyzer.Analyze(article);
        if (article.Language != Vietnamese || article.Text.Value.Length == 0)
        {
            return embedded;
        }

        var documents = DocumentChunker.Chunk(article.Text.Value, embedded.Sentences);
        var answer = await client.RecognizeAsync(documents, cancellationToken).ConfigureAwait(false);
        return answer.IsAvailable ? Combine(embedded, documents, answer) : WithNote(embedded, answer.UnavailableBecause);
    }

    private static ArticleAnalysis Combine(ArticleAnalysis embedded, IReadOnlyList<LanguageDocument> documents, LanguageAnswer answer)
    {
        var refused = answer.Results.Where(r => r.HasError).ToList();
        if (refused.Count == documents.Count)
        {
            return WithNote(embedded, LanguageMessages.Refused(refused.Count, documents.Count, refused[0].ErrorCode));
        }

        var found = documents.Zip(answer.Results).SelectMany(pair => pair.Second.Entities.Select(e => e.MovedBy(pair.First.Offset)));
        return embedded with
        {
            Entities = EntityUnion.Combine(embedded.Entities, found),
            Analyzer = embedded.Analyzer with
            {
                Name = Combined,
                Model = answer.Results.Select(r => r.Model).FirstOrDefault(m => m.Length > 0) ?? "",
                Note = refused.Count == 0 ? "" : LanguageMessages.Refused(refused.Count, documents.Count, refused[0].ErrorCode),
            },
        };
    }

    private static ArticleAnalysis WithNote(ArticleAnalysis embedded, string note) =>
        embedded with { Analyzer = embedded.Analyzer with { Note = note } };
}
