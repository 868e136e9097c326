using NodaTime;
using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Points back to a date of the story: <c>cùng ngày</c>, <c>hôm đó</c>, <c>năm đó</c>; <c>trước đó</c> stays open.</summary>
internal sealed record ReferenceExpression : DateExpression
{
    /// <summary>Unit pointed to; null for <c>trước đó</c>, which only says that the act lies earlier.</summary>
    public DateUnit? Unit { get; init; }

    /// <summary>Whether it goes on with the last day told even where that is still to come (<c>Trong ngày, …</c>).</summary>
    public bool IsWithin { get; init; }

    /// <summary>Whether it points at the last day told, even one told in passing (<c>hôm đó</c>), not at the one that the story is at.</summary>
    public bool IsThat { get; init; }

    public override DateValue Resolve(DateContext context)
    {
        if (Unit is not { } unit)
        {
            return DateValue.Unsettled(DatePrecision.Unknown);
        }

        if (IsThat && context.LastPast is { } last)
        {
            return new DateValue(last, DatePrecision.Day, DateBasis.Relative);
        }

        var precision = unit switch
        {
            DateUnit.Day => DatePrecision.Day,
            DateUnit.Week => DatePrecision.Week,
            DateUnit.Month => DatePrecision.Month,
            _ => DatePrecision.Year,
        };
        // "… gặp nhau ngày 1/12. Cùng ngày, bà X kêu gọi": what is told as done was done on the last day gone by
        var isToCome = !IsWithin && (context.IsNarrativePlanned || (context.Now is { } now && context.Narrative is { } told && told.Start > now.End)) && context.DirectionOf(this) != DateDirection.Future;
        if ((isToCome ? context.NarrativePast ?? context.Narrative : context.Narrative) is not { } day)
        {
            return DateValue.Unsettled(precision) with { Open = unit == DateUnit.Day && context.DirectionOf(this) != DateDirection.Future ? context.OpenDay : null };
        }

        return new DateValue(Around(day.Start, day, unit), precision, DateBasis.Relative);
    }

    private static DateInterval Around(LocalDate day, DateInterval narrative, DateUnit unit)
    {
        switch (unit)
        {
            case DateUnit.Day:
                return narrative;
            case DateUnit.Week:
                var monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
                return new(monday, monday.PlusDays(6));
            case DateUnit.Month:
                return new(day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth));
            default:
                return new(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31));
        }
    }
}
