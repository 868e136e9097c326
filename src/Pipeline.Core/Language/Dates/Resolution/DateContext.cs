using NodaTime;
using Pipeline.Core.Language.Dates.Expressions;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>What is known where an expression stands: publication, the story's day, the years named nearby, the tense.</summary>
internal sealed class DateContext(DateInterval? now, DateEvidence evidence, TenseReader tenses)
{
    // how far outside a guessed window its news may lie
    private const int GuessedDays = 120;

    /// <summary>Whether <see cref="Now"/> is only a window that the text gives away: news lies in it, anything else may be of any year.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>When the text was published; one day, a month, or null.</summary>
    public DateInterval? Now { get; } = now;

    /// <summary>The day of publication when it is known to the day.</summary>
    public LocalDate? Today => Now is { } known && known.Start == known.End ? known.Start : null;

    public int? NowYear => Now is { } known && known.Start.Year == known.End.Year ? known.Start.Year : null;

    /// <summary>First day of the month of publication.</summary>
    public LocalDate? NowMonth => Now is { } known && known.Start.Year == known.End.Year && known.Start.Month == known.End.Month
        ? known.Start.With(DateAdjusters.StartOfMonth)
        : null;

    /// <summary>
    /// The day of publication for counting in weeks: when only the month is known, the day after the last one told as past.
    /// A day more or less rarely leaves the week. In a guessed window it may be weeks old, unless the sentence itself names it.
    /// </summary>
    public LocalDate? NearToday => Today ?? (!(IsGuessed && SentenceDay is null) && Now is { } known && evidence.LastPast is { } last && known.Contains(last) ? last.PlusDays(1) : null);

    /// <summary>The day that the story is at, from the last date told.</summary>
    public DateInterval? Narrative { get; set; }

    /// <summary>The same of a year that nothing tells; null where <see cref="Narrative"/> is known.</summary>
    public (int Month, int Day)? OpenDay { get; set; }

    /// <summary>The last day told in this paragraph, be it in passing: <c>bị khởi tố ngày 3/6. Hai hôm sau, …</c>.</summary>
    public DateInterval? LastTold { get; set; }

    /// <summary>The month or year that the story is told of (<c>Năm 2010, … Ba năm sau, …</c>), when no day was told since in its paragraph.</summary>
    public (DateInterval Days, DatePrecision Precision)? Span { get; set; }

    /// <summary>Whether <see cref="Span"/> was told in passing, and so counts in its own sentence only.</summary>
    public bool IsSpanInPassing { get; set; }

    /// <summary>Whether the sentence has said <c>trước đó</c>.</summary>
    public bool IsEarlier { get; set; }

    /// <summary>Where the story was before "một ngày trước đó", and that day.</summary>
    public (DateInterval? From, DateInterval Told)? Flashback { get; set; }

    /// <summary>The day or month that the paragraph before was told of when it had gone back: what follows "hôm sau", "một tháng sau" may still be counted from there.</summary>
    public (DateInterval? Day, DateInterval? Month) LeftBehind { get; set; }

    /// <summary>Days that the story has been at: told again, such a day is no step back.</summary>
    public HashSet<LocalDate> Told { get; } = [];

    /// <summary>Whether what was told with that day is still to be done: <c>sẽ điều trần hôm nay. Cùng ngày, …</c>.</summary>
    public bool IsNarrativePlanned { get; set; }

    /// <summary>The last such day that is not still to come.</summary>
    public DateInterval? NarrativePast { get; set; }

    /// <summary>The last single day told in this sentence or the one before that is not still to come, in passing or not.</summary>
    public DateInterval? LastPast { get; set; }

    /// <summary>The same, when it was told in this sentence.</summary>
    public DateInterval? SentenceDay { get; set; }

    /// <summary>The week that this paragraph was told to go through: <c>Tuần tới, …</c>, <c>Thứ Hai tuần trước, …</c>.</summary>
    public DateInterval? StoryWeek { get; set; }

    /// <summary>The same, when it was told in this sentence.</summary>
    public DateInterval? SentenceWeek { get; set; }

    /// <summary>The days among which the weekday being read lies, when it goes on from what was told before it.</summary>
    public DateInterval? Window { get; set; }

    /// <summary>Year that this sentence or, at its start, this paragraph named (<c>Năm 2011, …</c>).</summary>
    public int? StoryYear { get; set; }

    /// <summary>The same, when this sentence named it or the one before it began with it.</summary>
    public int? SentenceYear { get; set; }

    /// <summary>A new paragraph is back at the day of the news, unless another day was told since.</summary>
    public void EndFlashback()
    {
        LeftBehind = (Flashback?.Told, Span is { Precision: DatePrecision.Month } month ? month.Days : null);
        if (Flashback is { From: { } from } flashback && Narrative == flashback.Told)
        {
            (Narrative, NarrativePast) = (from, from);
        }

        Flashback = null;
    }

    /// <summary>Direction of the words themselves, else of the nearest verb.</summary>
    public DateDirection DirectionOf(DateExpression expression) =>
        expression.Direction != DateDirection.Unknown ? expression.Direction
        : expression.Lean != DateDirection.Unknown ? expression.Lean
        : TenseOf(expression);

    /// <summary>Whether the verb speaks of what is to come: <c>sẽ tới Hà Nội hôm thứ Hai</c>, where <c>hôm</c> alone leans to the past.</summary>
    public bool IsToCome(DateExpression expression) =>
        expression.Direction != DateDirection.Past && tenses.IsBehindFuture(expression);

    /// <summary>Whether the nearest verb tells of what is done or of what is to come.</summary>
    public DateDirection TenseOf(DateExpression expression) => tenses.At(expression);

    /// <summary>The year of a date written without one; null when nothing tells.</summary>
    public int? InferYear(DateExpression expression, PartialDate date)
    {
        if (evidence.YearOf(date) is { } same && (Now is not null || (same >= evidence.LastYear && expression.Direction == DateDirection.Unknown)))
        {
            evidence.GoOn(expression.First);
            return same;
        }

        if (Now is not { } reference)
        {
            return SentenceYear is { } told && date.In(told) is not null ? told : evidence.YearBeside(date, expression.First);
        }

        var year = MissingYear.Of(this, expression, date, reference);
        return IsGuessed && (year is null || date.In(year.Value) is not { } days || YearChoice.Distance(days, reference) > GuessedDays) ? evidence.YearBeside(date, expression.First) : year;
    }

    /// <summary>First day of the month that <c>ngày 20</c> without a month means: of the story's month, else the nearest to publication.</summary>
    public LocalDate? MonthOfDay(DateExpression expression, int day)
    {
        if (Narrative is { } story)
        {
            return story.Start.With(DateAdjusters.StartOfMonth);
        }

        if (Today is not { } today)
        {
            return NowMonth;
        }

        var month = today.With(DateAdjusters.StartOfMonth);
        var direction = DirectionOf(expression);
        return direction != DateDirection.Future && day > today.Day + 1 ? month.PlusMonths(-1)
            : direction == DateDirection.Future && day < today.Day ? month.PlusMonths(1)
            : month;
    }
}
