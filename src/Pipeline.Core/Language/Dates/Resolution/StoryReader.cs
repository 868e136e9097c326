using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Resolves the expressions of a text in reading order, each where the story is when it comes up.</summary>
internal sealed class StoryReader(DateContext context, TokenizedText tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<DateExpression> expressions)
{
    // a year named further back than this opened another part of a long paragraph
    private const int StorySentences = 3;
    private const int MostDaysBack = 3;

    // numbers of sentences; -1 before the first one
    private int _sentence = -1;
    private int _block = -1;
    private int _yearSentence = -1;
    private int _openingYear = -2;
    private int _daySentence = -1;
    private int _blockSentence = -1;

    // whether the first words of the paragraph went back: all of it is told of that day
    private bool _isParagraphBack;

    /// <summary>Hands each expression with its days to <paramref name="take"/>, and moves the story on behind it.</summary>
    public void Read(Action<DateContext, DateExpression, DateValue> take)
    {
        for (var i = 0; i < expressions.Count; i++)
        {
            var expression = expressions[i];
            while (_sentence + 1 < sentences.Count && sentences[_sentence + 1].FirstToken <= expression.First)
            {
                EnterSentence(expression);
            }

            context.Window = expression is WeekdayExpression weekday && _sentence >= 0 ? Itinerary.Window(context, tokens, weekday, (sentences[_sentence].FirstToken, sentences[_sentence].EndToken)) : null;
            var value = expression.Resolve(context);
            take(context, expression, value);
            context.IsEarlier |= expression is ReferenceExpression { Unit: null };
            if (!OffStory.Is(context, tokens, expressions, i, value))
            {
                var before = context.Flashback;
                StoryDay.Follow(context, expression, value, Opens(expression), IsReported(expression));
                _isParagraphBack = context.Flashback is not null && (context.Flashback == before ? _isParagraphBack : _sentence == _blockSentence && Opens(expression));
            }

            NoteSentence(expression, value);
        }
    }

    private void EnterSentence(DateExpression next)
    {
        _sentence++;
        var block = sentences[_sentence].Block;
        _blockSentence = block != _block ? _sentence : _blockSentence;
        context.SentenceDay = null;
        context.SentenceWeek = null;
        context.Span = context.IsSpanInPassing ? null : context.Span;
        context.IsEarlier = false;
        context.LastPast = _sentence - _daySentence > 1 ? null : context.LastPast;
        context.SentenceYear = _openingYear == _sentence - 1 ? context.StoryYear : null;
        context.StoryYear = block == _block && _sentence - _yearSentence <= StorySentences ? context.StoryYear : null;
        if (block != _block)
        {
            if (!GoesOnBack(next))
            {
                context.EndFlashback();
            }

            context.LastTold = null;
            context.StoryWeek = null;
            context.Span = null;
        }

        _block = block;
    }

    // "Trước đó, chiều 4/4, … ¶ Cùng ngày, …": a paragraph that opens with such words behind one that opened with the step back goes on there
    private bool GoesOnBack(DateExpression next) =>
        _isParagraphBack && context.Flashback is { From: { } from } back && from.Start <= back.Told.Start.PlusDays(MostDaysBack)
            && next is ReferenceExpression { Unit: DateUnit.Day, IsWithin: false } && tokens.WordAt(next.End - 2).Equals("cùng", StringComparison.OrdinalIgnoreCase) && next.First - sentences[_sentence].FirstToken is >= 0 and <= 1;

    private void NoteSentence(DateExpression expression, DateValue value)
    {
        _daySentence = value is { Precision: DatePrecision.Day, Days: not null } ? _sentence : _daySentence;
        _yearSentence = value.Precision == DatePrecision.Year && value.Days is not null ? _sentence : _yearSentence;
        _openingYear = _sentence >= 0 && _yearSentence == _sentence && expression.First == sentences[_sentence].FirstToken ? _sentence : _openingYear;
    }

    private bool Opens(DateExpression expression) => _sentence >= 0 && (OffStory.Opens(tokens, sentences[_sentence].FirstToken, expression.First) || OffStory.IsToldOf(tokens, sentences[_sentence].FirstToken, expression));

    private bool IsReported(DateExpression expression) => _sentence >= 0 && OffStory.IsReported(tokens, sentences[_sentence].FirstToken, expression.First);
}
