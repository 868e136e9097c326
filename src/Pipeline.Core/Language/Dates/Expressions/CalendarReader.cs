using Pipeline.Core.Language.Rules;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Reads the slots of a calendar rule: day, month, year and their second halves in a range.</summary>
internal static class CalendarReader
{
    /// <summary>The expression, or null for a day that no calendar has.</summary>
    public static CalendarExpression? Read(RuleMatch match)
    {
        var from = new PartialDate(Year(match, "year"), match.Number("month"), match.Number("day"));
        PartialDate? to = new PartialDate(Year(match, "year2"), match.Number("month2"), match.Number("day2"));
        (from, to) = (Quarter(match) ?? Season(match) ?? (from, to));
        if (match.Number("span-years") is { } span && from.Year is { } first)
        {
            to = new PartialDate(first + span - 1, null, null);
        }

        var expression = new CalendarExpression
        {
            First = match.First,
            End = match.End,
            Rule = match.Rule.Name,
            From = from,
            To = to is { Year: null, Month: null, Day: null } ? null : to,
            Part = ExpressionReader.Part(match),
            YearOffset = ExpressionReader.Signed(match, "years"),
            MonthOffset = ExpressionReader.Signed(match, "months"),
            IsBackground = match.Rule.Get("background") == "yes",
        };
        return from.IsPossible && (expression.To?.IsPossible ?? true) ? expression : null;
    }

    // "14/11/16": two digits mean the century in which the day is past or near
    private static int? Year(RuleMatch match, string slot) => match.Number(slot) switch
    {
        { } year when year < 40 => 2000 + year,
        { } year when year < 100 => 1900 + year,
        var year => year,
    };

    private static (PartialDate From, PartialDate? To)? Quarter(RuleMatch match)
    {
        if (match.Number("quarter") is not { } quarter)
        {
            return match.Number("first-months") is { } count ? (new(Year(match, "year"), 1, null), new(Year(match, "year"), count, null)) : null;
        }

        return (new(Year(match, "year"), (3 * quarter) - 2, null), new(Year(match, "year"), 3 * (match.Number("quarter2") ?? quarter), null));
    }

    private static (PartialDate From, PartialDate? To)? Season(RuleMatch match)
    {
        if (match.Number("season") is not { } first)
        {
            return null;
        }

        var year = Year(match, "year");
        var last = first + 2;
        return (new(year, first, null), new(last > 12 ? year + 1 : year, last > 12 ? last - 12 : last, null));
    }
}
