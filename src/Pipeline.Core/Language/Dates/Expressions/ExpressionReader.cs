using System.Globalization;
using NodaTime;
using Pipeline.Core.Language.Rules;

namespace Pipeline.Core.Language.Dates.Expressions;

/// <summary>Turns a rule's match into the expression that its <c>is:</c> names.</summary>
internal static class ExpressionReader
{
    /// <summary>Every <c>is:</c> that date rules may use.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["calendar", "offset", "weekday", "lunar", "reference", "clock", "duration", "nothing"];

    /// <summary>The expression, or null when the match is no possible date (<c>31/4</c>) or is there only to shield its words.</summary>
    public static DateExpression? Read(RuleMatch match)
    {
        DateExpression? expression = match.Rule.Is switch
        {
            "calendar" => CalendarReader.Read(match),
            "offset" => Offset(match),
            "weekday" => Weekday(match),
            "lunar" => Lunar(match),
            "reference" => new ReferenceExpression { First = match.First, End = match.End, Rule = match.Rule.Name, Unit = Unit(match), IsWithin = match.Value("within") is "true", IsThat = match.Value("that") is "true" },
            "clock" => new ClockExpression { First = match.First, End = match.End, Rule = match.Rule.Name },
            "duration" => new DurationExpression { First = match.First, End = match.End, Rule = match.Rule.Name },
            _ => null,
        };
        return expression is null ? null : expression with { Time = ClockReader.Read(match), Direction = Direction(match.Value("direction")), Lean = Direction(match.Value("lean")) };
    }

    internal static int? Signed(RuleMatch match, string slot) =>
        int.TryParse(match.Value(slot), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    internal static DatePart Part(RuleMatch match) => match.Value("part") switch
    {
        "early" => DatePart.Early,
        "middle" => DatePart.Middle,
        "late" => DatePart.Late,
        "first-half" => DatePart.FirstHalf,
        "second-half" => DatePart.SecondHalf,
        _ => DatePart.Whole,
    };

    private static DateDirection Direction(string value) => value switch
    {
        "past" => DateDirection.Past,
        "future" => DateDirection.Future,
        _ => DateDirection.Unknown,
    };

    private static DateUnit? Unit(RuleMatch match) => match.Value("unit") switch
    {
        "day" => DateUnit.Day,
        "week" => DateUnit.Week,
        "weekend" => DateUnit.Weekend,
        "month" => DateUnit.Month,
        "quarter" => DateUnit.Quarter,
        "year" => DateUnit.Year,
        "hour" => DateUnit.Hour,
        "clock" => DateUnit.Clock,
        _ => null,
    };

    private static OffsetExpression Offset(RuleMatch match)
    {
        var sign = match.Rule.Get("sign") == "-" || match.Value("sign") == "-" ? -1 : 1;
        var times = match.Number("times") ?? 1;
        var count = match.Has("count") ? match.Number("count") * sign * times : Signed(match, "offset");
        return new OffsetExpression
        {
            First = match.First,
            End = match.End,
            Rule = match.Rule.Name,
            Unit = Unit(match) ?? DateUnit.Day,
            Count = count,
            FromNarrative = match.Rule.Get("anchor") is "story" or "story-else-today",
            IsElseFromToday = match.Rule.Get("anchor") == "story-else-today",
            From = match.Rule.Get("anchor") == "written" ? CalendarReader.Read(match) : null,
            IsStretch = match.Rule.Get("shape") == "stretch",
            IsToTheDay = match.Rule.Get("shape") == "day",
            Part = Part(match),
        };
    }

    private static WeekdayExpression Weekday(RuleMatch match) => new()
    {
        First = match.First,
        End = match.End,
        Rule = match.Rule.Name,
        Weekday = (IsoDayOfWeek)(match.Number("weekday") ?? 1),
        To = match.Number("weekday2") is { } to ? (IsoDayOfWeek)to : null,
        WeekOffset = Signed(match, "week"),
    };

    private static LunarExpression? Lunar(RuleMatch match)
    {
        if (match.Number("lunar-month") is not { } month)
        {
            return null;
        }

        return new LunarExpression
        {
            First = match.First,
            End = match.End,
            Rule = match.Rule.Name,
            LunarMonth = month,
            LunarDay = match.Number("lunar-day"),
            Days = match.Number("days") ?? (match.Number("lunar-to") is { } to && match.Number("lunar-day") is { } day && to > day ? to - day + 1 : 1),
            Year = match.Number("year"),
            YearOffset = Signed(match, "years"),
            Cycle = Cycle(match.Number("stem"), match.Number("branch")),
        };
    }

    // stems run in tens, branches in twelves: their common place in the cycle of sixty
    private static int? Cycle(int? stem, int? branch)
    {
        for (var place = 0; place < 60; place++)
        {
            if (place % 10 == stem && place % 12 == branch)
            {
                return place;
            }
        }

        return null;
    }
}
