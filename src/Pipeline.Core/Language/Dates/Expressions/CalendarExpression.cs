using NodaTime;
using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>A date by the calendar, whole or in part: <c>14/11</c>, <c>cuối tháng 3 năm ngoái</c>, <c>quý I/2018</c>, <c>từ ngày 5 đến 7/9</c>.</summary>
internal sealed record CalendarExpression : DateExpression
{
    public required PartialDate From { get; init; }

    /// <summary>Last day, month or year of a range.</summary>
    public PartialDate? To { get; init; }

    public DatePart Part { get; init; }

    /// <summary>Years from the anchor: -1 in <c>tháng 3 năm ngoái</c>.</summary>
    public int? YearOffset { get; init; }

    /// <summary>Months from the anchor: 0 in <c>ngày 20 tháng này</c>.</summary>
    public int? MonthOffset { get; init; }

    /// <summary>An event known by its date (<c>vụ 11/9</c>), not a step of the story.</summary>
    public bool IsBackground { get; init; }

    public override bool IsNarrative => !IsBackground;

    public override int? Month => To is null ? From.Month : IsSpanOfDays ? From.Month ?? To?.Month : null;

    public override int? Day => To is null || IsSpanOfDays ? From.Day : null;

    public override bool IsSpanOfDays => From.Day is not null && To is { Day: not null, Month: not null };

    /// <summary>Whether the words give the year.</summary>
    public bool HasYear => From.Year is not null || To?.Year is not null;

    public override DateValue Resolve(DateContext context)
    {
        var precision = (To ?? From).Precision;
        var (year, month, basis) = YearAndMonth(context);
        if (year is not { } known)
        {
            return DateValue.Unsettled(precision);
        }

        var days = To is { } to ? Range(From, to, known, month) : (From with { Month = From.Month ?? month }).In(known);
        return days is null ? DateValue.Unsettled(precision) : new DateValue(DateParts.Of(days, Part, precision), precision, basis);
    }

    // the year and month that the words leave out; a range takes them from its end: "ngày 1 và 2/6/2017"
    private (int? Year, int? Month, DateBasis Basis) YearAndMonth(DateContext context)
    {
        var anchor = To ?? From;
        if (HasYear)
        {
            return (To?.Year ?? From.Year, anchor.Month, DateBasis.Explicit);
        }

        if (YearOffset is { } years)
        {
            return (context.NowYear + years, anchor.Month, DateBasis.Relative);
        }

        if (MonthOffset is { } months)
        {
            var month = context.NowMonth?.PlusMonths(months);
            return (month?.Year, month?.Month, DateBasis.Relative);
        }

        if (anchor.Month is null)
        {
            var month = context.MonthOfDay(this, anchor.Day ?? 1);
            return (month?.Year, month?.Month, DateBasis.Relative);
        }

        return (YearAroundNow(context) ?? context.InferYear(this, anchor), anchor.Month, DateBasis.InferredYear);
    }

    // "đã gặp ông X, người thăm Mỹ từ ngày 8 đến 14/4", printed on the 12th: a stay that is not over yet, whatever the tense
    private int? YearAroundNow(DateContext context)
    {
        if (To is not { Precision: DatePrecision.Day } to || From.Precision != DatePrecision.Day || context.StoryYear is not null || context.Now is not { } now)
        {
            return null;
        }

        foreach (var year in new[] { now.End.Year, now.End.Year + 1 })
        {
            if (Range(From, to, year, to.Month) is { } days && days.Start <= now.End && days.End >= now.Start && days.Start != days.End)
            {
                return year;
            }
        }

        return null;
    }

    private static DateInterval? Range(PartialDate begin, PartialDate to, int year, int? month)
    {
        to = to with { Month = to.Month ?? month };
        var last = to.In(to.Year ?? year);
        var first = (begin with { Month = begin.Month ?? (begin.Precision == DatePrecision.Day ? to.Month : null) }).In(begin.Year ?? year);
        if (first is null || last is null)
        {
            return null;
        }

        // "28/12 đến 3/1": the range runs over new year
        if (first.Start > last.End)
        {
            first = begin.Year is null ? (begin with { Month = begin.Month ?? to.Month }).In(year - 1) : first;
            last = begin.Year is not null && to.Year is null ? to.In(year + 1) : last;
        }

        return first is not null && last is not null && first.Start <= last.End ? new DateInterval(first.Start, last.End) : null;
    }
}
