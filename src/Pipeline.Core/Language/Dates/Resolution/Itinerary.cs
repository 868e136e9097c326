using NodaTime;
using Pipeline.Core.Language.Dates.Expressions;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Weekdays told one after another: <c>Ngày mai, ông bay sang A; thứ Tư, ông trở về B</c>, <c>Thứ Hai tuần trước … Thứ Ba, …</c>, <c>Tuần tới … Thứ Hai, …</c>.</summary>
internal static class Itinerary
{
    private const int FarthestSaying = 16;

    /// <summary>The seven days among which a bare weekday goes on from what was told before it; null where it stands for itself.</summary>
    /// <param name="context">What was told.</param>
    /// <param name="tokens">The text.</param>
    /// <param name="expression">The weekday.</param>
    /// <param name="sentence">First and end token of its sentence.</param>
    public static DateInterval? Window(DateContext context, TokenizedText tokens, WeekdayExpression expression, (int First, int End) sentence)
    {
        if (expression.WeekOffset is not null || expression.Direction != DateDirection.Unknown || context.Now is not { } now || context.TenseOf(expression) == DateDirection.Past)
        {
            return null;
        }

        var isWithin = context.SentenceDay is not null || context.SentenceWeek is not null;
        if (!isWithin && !(Opens(tokens, sentence.First, expression.First) && !IsSaid(tokens, expression.End, sentence.End)))
        {
            return null;
        }

        if (context.LastTold is { } told && told.Start > now.End && told.Start == told.End && (isWithin || expression.Lean == DateDirection.Unknown))
        {
            return new(told.Start.PlusDays(1), told.Start.PlusDays(7));
        }

        return context.StoryWeek is { } week && expression.Lean == DateDirection.Unknown && (week.Start > now.End || IsRowOfPast(context, expression, week)) ? week : null;
    }

    // "Thứ Hai tuần trước, … Thứ Ba, …": on to the end of that week, as long as the days go on
    private static bool IsRowOfPast(DateContext context, WeekdayExpression expression, DateInterval week) =>
        context.LastTold is { } told && week.Contains(told.Start) && told.Start == told.End && told.Start.DayOfWeek < expression.Weekday;

    private static bool Opens(TokenizedText tokens, int sentence, int first) =>
        first == sentence || (first == sentence + 1 && tokens.WordAt(sentence) is "đến" or "sang" or "tới" or "vào" or "còn" or "rồi" or "từ");

    // "Thứ Ba, người phát ngôn cho biết …": when the plan was made known
    private static bool IsSaid(TokenizedText tokens, int from, int end)
    {
        for (var at = from; at < end && at < from + FarthestSaying; at++)
        {
            if (tokens.WordAt(at) is "nói" or "biết" or "rằng" or "tuyên" or "cáo" or "vừa" or "đã" or "thông" or "khẳng" or "xác" or "viết")
            {
                return true;
            }
        }

        return false;
    }
}
