using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Core.Events.Writing;

/// <summary>Who says so, and the words quoted beside it.</summary>
internal static class ClaimFinder
{
    /// <summary>Sources whose scope covers <paramref name="anchor"/>, the widest first.</summary>
    public static IEnumerable<ClaimSource> Find(ArticleAnalysis analysis, TextSpan anchor) => analysis.Attributions
        .Where(attribution => attribution.Scope.Contains(anchor))
        .OrderByDescending(attribution => attribution.Scope.Length)
        .Select(attribution => new ClaimSource(attribution.Speaker, attribution.Via, attribution.Verb));

    /// <summary>Quotes that begin in the sentence.</summary>
    public static IEnumerable<QuotedWords> Quotes(ArticleAnalysis analysis, TextSpan sentence)
    {
        foreach (var quote in analysis.Quotes)
        {
            if (quote.Span.Overlaps(sentence))
            {
                var source = analysis.Article.Text.ToSource(quote.Span);
                yield return new QuotedWords(source.Of(analysis.Article.Source), quote.Speaker, source.Start, source.End);
            }
        }
    }
}
