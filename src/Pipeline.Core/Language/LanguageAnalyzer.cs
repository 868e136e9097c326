using Pipeline.Core.Articles;
using Pipeline.Core.Language.Dates;
using Pipeline.Core.Language.Entities;
using Pipeline.Core.Language.Offices;
using Pipeline.Core.Language.Quotes;
using Pipeline.Core.Language.Sentences;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language;

/// <summary>The embedded Vietnamese analyzer: sentences, dates, entities, coreference, quotes and attribution.</summary>
public static class LanguageAnalyzer
{
    /// <summary>Version of rules and data; a change of either that changes output raises it.</summary>
    public const string Version = "1.13.0";

    /// <summary>Analyses one article. Pure: the same article gives the same analysis.</summary>
    public static ArticleAnalysis Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var tokens = Tokenizer.Tokenize(article.Text.Value);
        var sentences = SentenceSplitter.Split(article, tokens);
        var dates = DateFinder.Find(tokens, sentences, article.Published);
        var entities = EntityFinder.Find(article, tokens, dates);
        if (article.Published is null && dates.Any(d => d.Basis != DateBasis.Explicit) && WritingTime.Of(tokens, entities, dates) is { } written)
        {
            // The offices tell the year, and the year tells who else holds an office.
            dates = DateFinder.Find(tokens, sentences, written);
            entities = EntityFinder.Find(article, tokens, dates);
        }

        return new ArticleAnalysis
        {
            Article = article,
            Tokens = tokens,
            Sentences = sentences,
            Dates = dates,
            Entities = entities,
            Quotes = QuoteFinder.Find(article, tokens, sentences, entities),
            Attributions = AttributionFinder.Find(tokens, sentences, entities),
            Analyzer = new AnalyzerInfo("embedded", Version),
        };
    }
}
