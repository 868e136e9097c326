using NodaTime;
using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates;

/// <summary>Makes one expression of neighbours that mean one day: <c>20h30 | tối 14/11</c>, <c>hôm qua | (8/2)</c>, <c>thứ Ba | , ngày 7/2</c>.</summary>
internal static class DateJoiner
{
    public static IReadOnlyList<DateExpression> Join(TokenizedText tokens, IReadOnlyList<DateExpression> expressions)
    {
        var joined = new List<DateExpression>(expressions.Count);
        foreach (var next in expressions)
        {
            if (joined.Count > 0 && TryJoin(tokens, joined[^1], next, out var one))
            {
                joined[^1] = one;
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined;
    }

    private static bool TryJoin(TokenizedText tokens, DateExpression left, DateExpression right, out DateExpression joined)
    {
        joined = left;
        if (tokens[right.First].StartsLine || left is DurationExpression || right is DurationExpression)
        {
            return false;
        }

        if (left is ClockExpression && right.Time is { } until && IsGap(tokens, left.End, right.First, ["đến", "tới", "-", "–", "cho đến"]))
        {
            // "8h đến 10h sáng 9/2": what begins at eight; the part of the day said last holds for both
            joined = right with { First = left.First, Time = SameHalf(left.Time, until) };
        }
        else if (left is ClockExpression && right is not ClockExpression && right.Time is null
            && (IsGap(tokens, left.End, right.First, ["", ","]) || IsZone(tokens, left.End, right.First)))
        {
            joined = right with { First = left.First, Time = left.Time };
        }
        else if (right is ClockExpression && left is not ClockExpression && left.Time is null
            && IsGap(tokens, left.End, right.First, ["", ",", "lúc", "vào lúc", ", lúc"]))
        {
            joined = left with { End = right.End, Time = right.Time };
        }
        else if (JoinSpoken(tokens, left, right) is { } spoken)
        {
            joined = spoken;
        }

        return !ReferenceEquals(joined, left);
    }

    private static LocalTime? SameHalf(LocalTime? from, LocalTime until) =>
        from is { Hour: < 12 } start && until.Hour >= 12 && start.PlusHours(12) <= until ? start.PlusHours(12) : from;

    private static JoinedExpression? JoinSpoken(TokenizedText tokens, DateExpression left, DateExpression right)
    {
        var isSpoken = left is WeekdayExpression { To: null } or OffsetExpression { Unit: DateUnit.Day, IsStretch: false, From: null };
        if (!isSpoken || right is not CalendarExpression { To: null, From.Day: not null, From.Month: not null } calendar)
        {
            return null;
        }

        var inBrackets = IsGap(tokens, left.End, right.First, ["(", "( tức", "(tức"]) && right.End < tokens.Count && tokens.WordAt(right.End) is ")";
        if (!inBrackets && !IsGap(tokens, left.End, right.First, ["", ","]))
        {
            return null;
        }

        return new JoinedExpression
        {
            First = left.First,
            End = right.End + (inBrackets ? 1 : 0),
            Rule = $"{left.Rule}+{right.Rule}",
            Time = left.Time ?? right.Time,
            Direction = right.Direction != DateDirection.Unknown ? right.Direction : left.Direction,
            Words = left,
            Calendar = calendar,
        };
    }

    // "16h (giờ Hà Nội) ngày 22/5"
    private static bool IsZone(TokenizedText tokens, int from, int to) =>
        to - from is > 3 and < 8 && tokens.WordAt(from) is "(" && tokens.WordAt(from + 1) is "giờ" && tokens.WordAt(to - 1) is ")";

    private static bool IsGap(TokenizedText tokens, int from, int to, ReadOnlySpan<string> allowed)
    {
        if (to - from > 3)
        {
            return false;
        }

        var gap = to == from ? "" : tokens.SpanOf(from, to).Of(tokens.Text);
        return allowed.Contains(gap);
    }
}
