using Pipeline.Core.Articles;
using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Dates.Resolution;
using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Sentences;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates;

/// <summary>Finds the dates and times of a text and resolves them.</summary>
public static class DateFinder
{
    /// <summary>The rules of <c>Data/vi/dates.yaml</c>.</summary>
    public static RuleSet Rules { get; } = RuleSet.Load("vi/numbers.yaml", "vi/dates.yaml");

    /// <summary>The tense cues of <c>Data/vi/date-cues.yaml</c>.</summary>
    public static RuleSet Cues { get; } = RuleSet.Load("vi/date-cues.yaml");

    /// <summary>The dates of an article in reading order.</summary>
    public static IReadOnlyList<DateMention> Find(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var tokens = Tokenizer.Tokenize(article.Text.Value);
        return Find(tokens, SentenceSplitter.Split(article, tokens), article.Published);
    }

    /// <summary>The same with tokens and sentences already at hand.</summary>
    /// <param name="tokens">Tokens of the text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="published">When it was published, or null.</param>
    public static IReadOnlyList<DateMention> Find(TokenizedText tokens, IReadOnlyList<Sentence> sentences, Publication? published)
    {
        var matches = Rules.Find(tokens);
        if (matches.Count == 0)
        {
            return [];
        }

        var expressions = DateJoiner.Join(tokens, [.. matches.Select(match => ExpressionReader.Read(match)).OfType<DateExpression>()]);
        return DateResolver.Resolve(published, tokens, sentences, expressions, Cues);
    }
}
