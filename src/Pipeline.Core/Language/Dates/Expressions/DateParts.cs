using NodaTime;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Cuts <c>đầu</c>, <c>giữa</c>, <c>cuối</c> out of a month, year or week.</summary>
internal static class DateParts
{
    public static DateInterval Of(DateInterval whole, DatePart part, DatePrecision precision) => part switch
    {
        DatePart.Whole => whole,
        _ when precision == DatePrecision.Month => OfMonth(whole, part),
        _ when precision == DatePrecision.Year => OfYear(whole, part),
        _ when precision == DatePrecision.Week => OfWeek(whole, part),
        _ => whole,
    };

    private static DateInterval OfMonth(DateInterval month, DatePart part)
    {
        var first = month.Start;
        return part switch
        {
            DatePart.Early => new(first, first.PlusDays(9)),
            DatePart.Middle => new(first.PlusDays(10), first.PlusDays(19)),
            DatePart.Late => new(first.PlusDays(20), month.End),
            DatePart.FirstHalf => new(first, first.PlusDays(14)),
            _ => new(first.PlusDays(15), month.End),
        };
    }

    private static DateInterval OfYear(DateInterval year, DatePart part)
    {
        var (from, to) = part switch
        {
            DatePart.Early => (1, 3),
            DatePart.Middle => (5, 8),
            DatePart.Late => (10, 12),
            DatePart.FirstHalf => (1, 6),
            _ => (7, 12),
        };

        // decades and longer are cut in thirds and halves of their years
        var years = year.End.Year - year.Start.Year + 1;
        return years == 1
            ? new(new LocalDate(year.Start.Year, from, 1), new LocalDate(year.Start.Year, to, 1).With(DateAdjusters.EndOfMonth))
            : OfYears(year.Start.Year, years, part);
    }

    private static DateInterval OfYears(int first, int years, DatePart part)
    {
        var (from, to) = part switch
        {
            DatePart.Early => (0, (years * 3 / 10) - 1),
            DatePart.Middle => (years * 3 / 10, (years * 7 / 10) - 1),
            DatePart.Late => (years * 7 / 10, years - 1),
            DatePart.FirstHalf => (0, (years / 2) - 1),
            _ => (years / 2, years - 1),
        };
        return new(new LocalDate(first + from, 1, 1), new LocalDate(first + to, 12, 31));
    }

    private static DateInterval OfWeek(DateInterval week, DatePart part) => part switch
    {
        DatePart.Early or DatePart.FirstHalf => new(week.Start, week.Start.PlusDays(1)),
        DatePart.Middle => new(week.Start.PlusDays(2), week.Start.PlusDays(3)),
        _ => new(week.Start.PlusDays(5), week.Start.PlusDays(6)),
    };
}
