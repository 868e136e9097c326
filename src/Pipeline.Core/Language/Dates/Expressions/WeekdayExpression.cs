using NodaTime;
using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>A day of the week: <c>hôm thứ Ba</c>, <c>thứ Sáu tuần trước</c>, <c>từ thứ Hai đến thứ Tư</c>.</summary>
internal sealed record WeekdayExpression : DateExpression
{
    public required IsoDayOfWeek Weekday { get; init; }

    /// <summary>Last day of a range.</summary>
    public IsoDayOfWeek? To { get; init; }

    /// <summary>Weeks from the anchor's week, when written.</summary>
    public int? WeekOffset { get; init; }

    public override DateValue Resolve(DateContext context)
    {
        // without the day of publication a weekday alone dates nothing
        if (context.NearToday is not { } today)
        {
            return DateValue.Unsettled(DatePrecision.Day);
        }

        var first = FirstDay(context, today);
        var last = To is { } to ? first.With(DateAdjusters.NextOrSame(to)) : first;
        return new DateValue(new(first, last), DatePrecision.Day, DateBasis.Relative);
    }

    private LocalDate FirstDay(DateContext context, LocalDate today)
    {
        if (WeekOffset is { } weeks)
        {
            return today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(weeks).With(DateAdjusters.NextOrSame(Weekday));
        }

        if (context.Window is { } window)
        {
            return window.Start.With(DateAdjusters.NextOrSame(Weekday));
        }

        // "sẽ gặp nhau trưa thứ Sáu", printed on a Friday: today, unless it says "thứ Sáu tới"
        return context.DirectionOf(this) == DateDirection.Future || context.IsToCome(this)
            ? today.With(Direction == DateDirection.Future ? DateAdjusters.Next(Weekday) : DateAdjusters.NextOrSame(Weekday))
            : today.With(DateAdjusters.PreviousOrSame(Weekday));
    }
}
