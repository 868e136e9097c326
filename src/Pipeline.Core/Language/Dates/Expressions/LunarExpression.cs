using NodaTime;
using Pipeline.Core.Language.Dates.Lunar;
using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Days of the lunar calendar: <c>mùng 5 tháng Giêng</c>, <c>rằm tháng 7</c>, <c>Tết Đinh Dậu</c>.</summary>
internal sealed record LunarExpression : DateExpression
{
    public required int LunarMonth { get; init; }

    /// <summary>Day of the lunar month; null for the whole month, <see cref="LastDay"/> for its last day.</summary>
    public int? LunarDay { get; init; }

    /// <summary>Further days that belong to it (Tết has three).</summary>
    public int Days { get; init; } = 1;

    public int? Year { get; init; }

    public int? YearOffset { get; init; }

    /// <summary>Place of the year in the cycle of sixty (0 = Giáp Tý), when it is named.</summary>
    public int? Cycle { get; init; }

    /// <summary>Stands for <c>ngày cuối năm</c> and New Year's Eve, which is the 29th or 30th.</summary>
    public const int LastDay = 0;

    // Tết is a season of talk; "cùng ngày" after it means another day
    public override bool IsNarrative => LunarDay is not null && Days == 1;

    public override DateValue Resolve(DateContext context)
    {
        var precision = LunarDay is null ? DatePrecision.Month : DatePrecision.Day;
        if (Year is { } written)
        {
            return Value(In(written), precision, DateBasis.Explicit);
        }

        if (context.Now is not { } now)
        {
            return DateValue.Unsettled(precision);
        }

        if (Cycle is { } cycle)
        {
            var near = Enumerable.Range(now.Start.Year - 30, 60).First(year => (year - 4) % 60 == cycle);
            return Value(In(near), precision, DateBasis.Explicit);
        }

        if (YearOffset is { } offset)
        {
            return Value(In(LunarCalendar.YearOf(now.Start) + offset), precision, DateBasis.Relative);
        }

        var candidates = Enumerable.Range(now.Start.Year - 1, 3).Select(In).OfType<DateInterval>();
        return Value(YearChoice.Choose(candidates, now, context.DirectionOf(this)), precision, DateBasis.InferredYear);
    }

    private static DateValue Value(DateInterval? days, DatePrecision precision, DateBasis basis) =>
        days is null ? DateValue.Unsettled(precision) : new DateValue(days, precision, basis);

    private DateInterval? In(int year)
    {
        if (LunarDay == LastDay)
        {
            var eve = LunarCalendar.NewYear(LunarMonth == 12 ? year + 1 : year).PlusDays(-1);
            return new(eve, eve);
        }

        if (LunarCalendar.ToSolar(new(year, LunarMonth, LunarDay ?? 1)) is not { } first)
        {
            return null;
        }

        var length = LunarDay is not null ? Days : LunarCalendar.ToSolar(new(year, LunarMonth, 30)) is null ? 29 : 30;
        return new(first, first.PlusDays(length - 1));
    }
}
