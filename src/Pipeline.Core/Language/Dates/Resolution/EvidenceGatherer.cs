using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Notes, in the first reading, what dates give away about each other: years, the day of publication, the last day told.</summary>
internal static class EvidenceGatherer
{
    private const int MostWordsAgo = 4;

    /// <summary>What <paramref name="expression"/>, resolved to <paramref name="value"/>, tells of the other dates of its text.</summary>
    public static void Gather(DateEvidence evidence, DateContext context, TokenizedText tokens, DateExpression expression, DateValue value)
    {
        var calendar = expression as CalendarExpression ?? (expression as JoinedExpression)?.Calendar;
        if (calendar is { HasYear: true, IsBackground: false } && value.Days is { } full && !IsYearsAgo(tokens, calendar))
        {
            evidence.Add(calendar, full, value.Precision);
        }

        if (calendar is { HasYear: false, IsBackground: false, IsSpanOfDays: false, Month: { } month, Day: { } day })
        {
            evidence.AddYearless(month, day);
        }

        if (expression is JoinedExpression joined && joined.Today(context) is { } today)
        {
            evidence.Today ??= today;
        }

        if (calendar is not null && value is { Precision: DatePrecision.Day, Days: { } days } && days.Start == days.End
            && context.DirectionOf(expression) != DateDirection.Future && (evidence.LastPast is null || days.End > evidence.LastPast)
            && (context.Now is null || context.Now.Contains(days.End)))
        {
            evidence.LastPast = days.End;
        }
    }

    // "nơi 40 năm trước đây, ngày 21/6/1977, ông bắt đầu …": the day that is remembered is not the one of the ceremony
    private static bool IsYearsAgo(TokenizedText tokens, DateExpression expression)
    {
        for (var at = expression.First - 1; at > 0 && at >= expression.First - MostWordsAgo; at--)
        {
            if (tokens.WordAt(at) is "trước" && tokens.WordAt(at - 1) is "năm")
            {
                return true;
            }
        }

        return false;
    }
}
