using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Gives expressions their days, in this order: the same text, the publication date, cues; else they stay open.</summary>
internal static class DateResolver
{
    /// <summary>Reads the text twice: first for what it says of its own dates, then for good.</summary>
    public static IReadOnlyList<DateMention> Resolve(
        Publication? published, TokenizedText tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<DateExpression> expressions, RuleSet cues)
    {
        var tenses = new TenseReader(tokens, sentences, cues);
        var printed = published is null ? null : new DateInterval(published.Start, published.End);
        var evidence = new DateEvidence();
        var isGuessed = published is { Basis: PublicationBasis.None };
        new StoryReader(new DateContext(printed, evidence, tenses) { IsGuessed = isGuessed }, tokens, sentences, expressions).Read((context, expression, value) =>
            EvidenceGatherer.Gather(evidence, context, tokens, expression, value));
        var mentions = new List<DateMention>(expressions.Count);
        var now = PublicationDay.Narrow(printed, evidence);
        new StoryReader(new DateContext(now, evidence, tenses) { IsGuessed = isGuessed && now == printed }, tokens, sentences, expressions).Read((_, expression, value) =>
            mentions.Add(ToMention(tokens, expression, value)));
        return mentions;
    }

    private static DateMention ToMention(TokenizedText tokens, DateExpression expression, DateValue value)
    {
        var span = tokens.SpanOf(expression.First, expression.End);
        return new DateMention
        {
            Span = span,
            Text = span.Of(tokens.Text),
            Start = value.Days?.Start,
            End = value.Days?.End,
            TimeStart = expression.Time,
            Precision = value.Precision,
            Basis = value.Basis,
            Month = expression.Month ?? value.Open?.Month,
            Day = expression.Day ?? value.Open?.Day,
            IsSpanOfDays = value.Days is null && expression.IsSpanOfDays,
            IsDuration = expression.IsDuration,
            IsToCome = expression is OffsetExpression { Count: > 0, FromNarrative: false, From: null },
            Rule = expression.Rule,
        };
    }
}
