using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Core.Events.Writing;

/// <summary>Who says so, and the words quoted beside it.</summary>
internal static class ClaimFinder
{
    /// <summary>Sources whose scope covers <paramref name="anchor"/>, the widest first.</summary>
    public static IReadOnlyList<ClaimSource> Find(ArticleAnalysis analysis, TextSpan anchor)
    {
        List<AttributionMention>? covering = null;
        foreach (var attribution in analysis.Attributions)
        {
            if (attribution.Scope.Contains(anchor))
            {
                (covering ??= []).Add(attribution);
            }
        }

        return covering is null ? [] : [.. covering.OrderByDescending(attribution => attribution.Scope.Length).Select(attribution => new ClaimSource(attribution.Speaker, attribution.Via, attribution.Verb))];
    }

    /// <summary>Quotes that begin in the sentence.</summary>
    public static IReadOnlyList<QuotedWords> Quotes(ArticleAnalysis analysis, TextSpan sentence)
    {
        List<QuotedWords>? quotes = null;
        foreach (var quote in analysis.Quotes)
        {
            if (quote.Span.Overlaps(sentence))
            {
                var source = analysis.Article.Text.ToSource(quote.Span);
                (quotes ??= []).Add(new QuotedWords(source.Of(analysis.Article.Source), quote.Speaker, source.Start, source.End));
            }
        }

        return quotes ?? [];
    }
}
