using NodaTime;
using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Counted from an anchor: <c>hôm qua</c>, <c>tuần trước</c>, <c>ba ngày sau</c>, <c>trong 2 tuần tới</c>.</summary>
internal sealed record OffsetExpression : DateExpression
{
    public required DateUnit Unit { get; init; }

    /// <summary>How many units; null in <c>vài ngày trước</c>.</summary>
    public int? Count { get; init; }

    /// <summary>Counted from the day the story is at (<c>một ngày sau</c>), not from publication.</summary>
    public bool FromNarrative { get; init; }

    /// <summary>Whether it is counted from publication where the text has told no day before it.</summary>
    public bool IsElseFromToday { get; init; }

    /// <summary>Counted from a date written with it: <c>một tuần sau ngày 20/1</c>.</summary>
    public CalendarExpression? From { get; init; }

    /// <summary>Everything up to there (<c>3 ngày qua</c>), not the one day, week or month.</summary>
    public bool IsStretch { get; init; }

    /// <summary>The very day (<c>đúng một năm trước</c>), not the whole month or year.</summary>
    public bool IsToTheDay { get; init; }

    public DatePart Part { get; init; }

    public override bool IsNarrative => !IsStretch;

    private DatePrecision Precision => Unit switch
    {
        DateUnit.Day or DateUnit.Weekend => DatePrecision.Day,
        DateUnit.Hour => IsStretch ? DatePrecision.Day : DatePrecision.Unknown,
        DateUnit.Week => Part == DatePart.Late ? DatePrecision.Day : DatePrecision.Week,
        DateUnit.Month or DateUnit.Quarter => DatePrecision.Month,
        DateUnit.Year => DatePrecision.Year,
        _ => DatePrecision.Unknown,
    };

    public override DateValue Resolve(DateContext context)
    {
        var anchor = Anchor(context);
        if (anchor is not null && IsTooLate(context, anchor))
        {
            anchor = Unit == DateUnit.Month ? context.LeftBehind.Month : context.LeftBehind.Day;
        }

        if (anchor is null || Count is not { } count || Unit == DateUnit.Clock || (Unit == DateUnit.Hour && !IsStretch))
        {
            return DateValue.Unsettled(Precision);
        }

        if (IsStretch)
        {
            return new DateValue(Stretch(anchor, count), Precision, DateBasis.Relative);
        }

        if (IsToTheDay && anchor.Start == anchor.End)
        {
            var stretch = Stretch(anchor, count);
            var day = count < 0 ? stretch.Start : stretch.End;
            return new DateValue(new(day, day), DatePrecision.Day, DateBasis.Relative);
        }

        // "một tuần sau ngày 20/1" is that day a week on, not a calendar week
        if (Unit == DateUnit.Week && (From is not null || FromNarrative))
        {
            var day = anchor.Start.PlusWeeks(count);
            return new DateValue(new(day, day.PlusDays(count < 0 ? 0 : 6)), DatePrecision.Week, DateBasis.Relative);
        }

        var first = Point(anchor.Start, count);
        var last = anchor.Start == anchor.End ? first : Point(anchor.End, count);
        // "… năm 2017, và hai năm sau lại ủng hộ", printed in 2017: counted from another year than the one told last
        if (FromNarrative && anchor == context.Span?.Days && first.Start > context.Now?.End)
        {
            return DateValue.Unsettled(Precision);
        }

        var precision = first == last || Precision == DatePrecision.Year ? Precision : DatePrecision.Month;
        return new DateValue(new(first.Start, last.End), precision, DateBasis.Relative);
    }

    private DateInterval? Anchor(DateContext context)
    {
        if (From is not null)
        {
            return From.Resolve(context).Days;
        }

        if (FromNarrative && IsCountedFrom(context.Span))
        {
            return context.Span?.Days;
        }

        if (FromNarrative)
        {
            // "… trước ngày 31/10. Cách đó hai ngày, bà X từ chức": what is done is counted from the last day gone by
            if (Count > 0 && context.LastTold is { } last && last.Start == last.End)
            {
                return last;
            }

            if (Count < 0 && context is { Now: null, IsNarrativePlanned: true, NarrativePast: { } past })
            {
                return past;
            }

            return context.Narrative is { } told && context.Now is { } now && told.Start > now.End && Count < 0 ? context.NarrativePast ?? now : context.Narrative ?? (IsElseFromToday ? context.Now : null);
        }

        return Unit is DateUnit.Week or DateUnit.Weekend && context.NearToday is { } near ? new(near, near) : IsCounted(context) ? context.Now : null;
    }

    // "… hôm 14/2. ¶ Hôm sau, New Delhi tước …", where the story is at the day of the news: what is told as done lies in no day to come
    private bool IsTooLate(DateContext context, DateInterval anchor) =>
        FromNarrative && From is null && Count is > 0 and var count && Unit is DateUnit.Day or DateUnit.Week or DateUnit.Month && context is { Today: { } today, IsNarrativePlanned: false } && anchor.Start <= today && !IsStretch
            && Point(anchor.Start, count).Start > today && context.DirectionOf(this) != DateDirection.Future;

    // "hồi tháng 10/2018 …, một tháng sau …", "Năm 2010, … Ba năm sau, …"
    private bool IsCountedFrom((DateInterval Days, DatePrecision Precision)? span) =>
        span is { } told && (Unit == DateUnit.Year || (Unit == DateUnit.Month && told.Precision == DatePrecision.Month && told.Days.Start.Month == told.Days.End.Month));

    // from a guessed stretch of months no month is counted, and from one over New Year no year
    private bool IsCounted(DateContext context) => !context.IsGuessed || (Unit == DateUnit.Year ? context.NowYear : context.NowMonth?.Month) is not null;

    private DateInterval Point(LocalDate anchor, int count)
    {
        switch (Unit)
        {
            case DateUnit.Week or DateUnit.Weekend:
                var monday = anchor.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(count);
                var week = new DateInterval(monday, monday.PlusDays(6));
                return DateParts.Of(week, Unit == DateUnit.Weekend ? DatePart.Late : Part, DatePrecision.Week);
            case DateUnit.Month:
                var month = anchor.With(DateAdjusters.StartOfMonth).PlusMonths(count);
                return DateParts.Of(new(month, month.With(DateAdjusters.EndOfMonth)), Part, DatePrecision.Month);
            case DateUnit.Quarter:
                var quarter = new LocalDate(anchor.Year, ((anchor.Month - 1) / 3 * 3) + 1, 1).PlusMonths(3 * count);
                return new(quarter, quarter.PlusMonths(2).With(DateAdjusters.EndOfMonth));
            case DateUnit.Year:
                var year = anchor.Year + count;
                return DateParts.Of(new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), Part, DatePrecision.Year);
            default:
                return new(anchor.PlusDays(count), anchor.PlusDays(count));
        }
    }

    private DateInterval Stretch(DateInterval anchor, int count)
    {
        var from = count < 0 ? anchor.Start : anchor.End;
        var to = Unit switch
        {
            // 24 giờ qua reaches into yesterday
            DateUnit.Hour => from.PlusDays(Math.Sign(count) * ((Math.Abs(count) + 23) / 24)),
            DateUnit.Week => from.PlusWeeks(count),
            DateUnit.Month => from.PlusMonths(count),
            DateUnit.Quarter => from.PlusMonths(3 * count),
            DateUnit.Year => from.PlusYears(count),
            _ => from.PlusDays(count),
        };
        return count < 0 ? new(to, anchor.End) : new(anchor.Start, to);
    }
}
