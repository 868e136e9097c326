using NodaTime;
using Pipeline.Core.Language.Dates.Expressions;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>The year of a day or month written without one, where it is known when the text was published: by tense, by the sentence, else the nearest.</summary>
internal static class MissingYear
{
    // years before and behind publication that are weighed
    private const int YearsAround = 4;

    // a day this close before publication is news, whatever year the sentence spoke of before
    private const int FreshDays = 45;

    // how far on from the day before it in a sentence a day belongs to the same story
    private const int StoryDays = 120;

    // what is farther ahead than a season is announced in words of what is to come: "bị bắt ngày 12/3", printed in September, was half a year ago
    private const int FarthestAheadDays = 92;

    /// <param name="context">What is known where the date stands.</param>
    /// <param name="expression">The date.</param>
    /// <param name="date">Its day and month.</param>
    /// <param name="published">When the text was published: a day, a month or a guessed window.</param>
    public static int? Of(DateContext context, DateExpression expression, PartialDate date, DateInterval published)
    {
        var direction = context.DirectionOf(expression);
        var near = Near(context, expression, Candidates(date, published), published, direction);
        var isSoon = context.SentenceYear is null && direction == DateDirection.Future && IsSoon(near, published);
        return context.StoryYear is { } story && !isSoon && !IsFresh(near, published) && date.In(story) is not null ? story : near?.Start.Year;
    }

    private static List<DateInterval> Candidates(PartialDate date, DateInterval published) =>
        [.. Enumerable.Range(published.Start.Year - YearsAround, published.End.Year - published.Start.Year + (2 * YearsAround) + 1).Select(date.In).OfType<DateInterval>()];

    private static DateInterval? Near(DateContext context, DateExpression expression, List<DateInterval> candidates, DateInterval published, DateDirection direction)
    {
        var near = YearChoice.Choose(candidates, published, direction);
        var closest = YearChoice.Choose(candidates, published, DateDirection.Unknown);

        // a verb to come ("nói rằng đàm phán sẽ đổ vỡ") beside a day just past does not move the day into next year
        near = expression.Direction != DateDirection.Future && IsFresh(closest, published) ? closest : near;
        // "dự kiến sẽ hội đàm hôm 9/12": the verb knows better than the word for day, where the day is near
        near = expression.Lean == DateDirection.Past && IsSoon(closest, published) && context.TenseOf(expression) == DateDirection.Future ? closest : near;
        near = direction == DateDirection.Unknown && !context.IsGuessed && near?.Start > published.End.PlusDays(FarthestAheadDays) ? candidates.FindLast(candidate => candidate.End < near.Start) ?? near : near;
        return direction != DateDirection.Future && !IsFresh(near, published) ? AfterSentenceDay(context, candidates, published) ?? near : near;
    }

    // "bị bắt ngày 22/6 năm ngoái và được tại ngoại từ 6/7": the story of the sentence goes on, as far as it has come
    private static DateInterval? AfterSentenceDay(DateContext context, List<DateInterval> candidates, DateInterval published) =>
        context.SentenceDay is { } told && candidates.Find(candidate => candidate.Start >= told.Start) is { } next && next.End <= published.End && YearChoice.Distance(next, told) <= StoryDays ? next : null;

    private static bool IsSoon(DateInterval? days, DateInterval published) =>
        days is not null && days.Start > published.End && YearChoice.Distance(days, published) <= FreshDays;

    private static bool IsFresh(DateInterval? days, DateInterval published) =>
        days is not null && days.Start <= published.End && YearChoice.Distance(days, published) <= FreshDays;
}
