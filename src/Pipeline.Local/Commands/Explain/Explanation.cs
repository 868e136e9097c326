using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Local.Commands.Explain;

/// <summary>One line of <c>explain --format json</c>. Offsets are UTF-16 units of the sentence as given.</summary>
internal sealed record Explanation(
    string Sentence,
    IReadOnlyList<ExplainedDate> Dates,
    IReadOnlyList<ExplainedEntity> Entities,
    IReadOnlyList<ExplainedQuote> Quotes,
    IReadOnlyList<EventMention> Mentions)
{
    /// <summary>Analyses <paramref name="sentence"/> as the only paragraph of an article published at <paramref name="published"/>.</summary>
    public static Explanation Of(string sentence, Publication? published)
    {
        var article = SentenceArticle.Create(sentence, published);
        var analysis = LanguageAnalyzer.Analyze(article);
        return new Explanation(
            sentence,
            [.. analysis.Dates.Where(date => !date.IsDuration).Select(date => ExplainedDate.From(date, article.Text.ToSource(date.Span)))],
            [.. analysis.Entities.Select(entity => ExplainedEntity.From(entity, article.Text.ToSource(entity.Span)))],
            [.. analysis.Quotes.Select(quote => Quote(quote, article.Text.ToSource(quote.Span)))],
            EventCoder.Code(analysis));
    }

    private static ExplainedQuote Quote(Quote quote, SourceSpan span) => new(quote.Text, span.Start, span.End, quote.Speaker);
}
