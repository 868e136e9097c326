using Pipeline.Core.Articles;
using Pipeline.Core.Language.Tokens;
using Pipeline.Core.Text;

namespace Pipeline.Core.Language.Quotes;

/// <summary>Finds words between quotation marks that someone said, and who.</summary>
public static class QuoteFinder
{
    private const int FewestWords = 5;
    private const int FewestWordsAfterCue = 3;

    /// <summary>Direct quotes in reading order. Single words in marks (scare quotes, titles) are none.</summary>
    public static IReadOnlyList<Quote> Find(
        Article article, TokenizedText tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<EntityMention> entities)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(sentences);
        var speakers = new QuoteSpeakers(new SpeechText(tokens, entities), AttributionFinder.FindAll(tokens, sentences, entities));
        var quotes = new List<Quote>();
        foreach (var block in article.Blocks)
        {
            foreach (var span in QuoteMarks.Between(tokens.Text, block.Span))
            {
                var words = WordCount(tokens, span);
                if (words >= FewestWords || (words >= FewestWordsAfterCue && speakers.HasCueBeside(block.Span, span)))
                {
                    var (name, id) = speakers.Of(block.Span, span);
                    quotes.Add(new Quote(span, span.Of(tokens.Text), id, name));
                }
            }
        }

        return quotes;
    }

    private static int WordCount(TokenizedText tokens, TextSpan span)
    {
        var (first, end) = tokens.Inside(span);
        var count = 0;
        for (var i = first; i < end; i++)
        {
            count += tokens[i].Kind == TokenKind.Punctuation ? 0 : 1;
        }

        return count;
    }
}
