using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Resolves the expressions of a text in reading order, each where the story is when it comes up.</summary>
internal sealed class StoryReader(DateContext context, TokenizedText tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<DateExpression> expressions)
{
    // a year named further back than this opened another part of a long paragraph
    private const int StorySentences = 3;

    // numbers of sentences; -1 before the first one
    private int _sentence = -1;
    private int _block = -1;
    private int _yearSentence = -1;
    private int _openingYear = -2;
    private int _daySentence = -1;

    /// <summary>Hands each expression with its days to <paramref name="take"/>, and moves the story on behind it.</summary>
    public void Read(Action<DateContext, DateExpression, DateValue> take)
    {
        for (var i = 0; i < expressions.Count; i++)
        {
            var expression = expressions[i];
            while (_sentence + 1 < sentences.Count && sentences[_sentence + 1].FirstToken <= expression.First)
            {
                EnterSentence();
            }

            context.Window = expression is WeekdayExpression weekday && _sentence >= 0 ? Itinerary.Window(context, tokens, weekday, (sentences[_sentence].FirstToken, sentences[_sentence].EndToken)) : null;
            var value = expression.Resolve(context);
            take(context, expression, value);
            context.IsEarlier |= expression is ReferenceExpression { Unit: null };
            if (!OffStory.Is(context, tokens, expressions, i, value))
            {
                StoryDay.Follow(context, expression, value, Opens(expression), IsReported(expression));
            }

            NoteSentence(expression, value);
        }
    }

    private void EnterSentence()
    {
        _sentence++;
        var block = sentences[_sentence].Block;
        context.SentenceDay = null;
        context.SentenceWeek = null;
        context.Span = context.IsSpanInPassing ? null : context.Span;
        context.IsEarlier = false;
        context.LastPast = _sentence - _daySentence > 1 ? null : context.LastPast;
        context.SentenceYear = _openingYear == _sentence - 1 ? context.StoryYear : null;
        context.StoryYear = block == _block && _sentence - _yearSentence <= StorySentences ? context.StoryYear : null;
        if (block != _block)
        {
            context.EndFlashback();
            context.LastTold = null;
            context.StoryWeek = null;
            context.Span = null;
        }

        _block = block;
    }

    private void NoteSentence(DateExpression expression, DateValue value)
    {
        _daySentence = value is { Precision: DatePrecision.Day, Days: not null } ? _sentence : _daySentence;
        _yearSentence = value.Precision == DatePrecision.Year && value.Days is not null ? _sentence : _yearSentence;
        _openingYear = _sentence >= 0 && _yearSentence == _sentence && expression.First == sentences[_sentence].FirstToken ? _sentence : _openingYear;
    }

    private bool Opens(DateExpression expression) => _sentence >= 0 && OffStory.Opens(tokens, sentences[_sentence].FirstToken, expression.First);

    private bool IsReported(DateExpression expression) => _sentence >= 0 && OffStory.IsReported(tokens, sentences[_sentence].FirstToken, expression.First);
}
