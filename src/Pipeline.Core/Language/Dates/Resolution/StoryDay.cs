using NodaTime;
using Pipeline.Core.Language.Dates.Expressions;

namespace Pipeline.Core.Language.Dates.Resolution;

/// <summary>Moves the story on to the date just told.</summary>
internal static class StoryDay
{
    private const int AsideDays = 10;
    private const int MonthsOfYear = 12;

    /// <summary>Leaves in <paramref name="context"/> where the story is behind <paramref name="expression"/>.</summary>
    /// <param name="context">Where it was before.</param>
    /// <param name="expression">The date just told.</param>
    /// <param name="value">Its days.</param>
    /// <param name="opensSentence">Whether the sentence is told of it.</param>
    /// <param name="isReported">Whether it is the day of what somebody reports.</param>
    public static void Follow(DateContext context, DateExpression expression, DateValue value, bool opensSentence, bool isReported)
    {
        if (!expression.IsNarrative)
        {
            return;
        }

        FollowSpan(context, value, opensSentence);
        if (value.Days is not { } days)
        {
            Lose(context, expression, opensSentence || isReported);
        }
        else if (value.Precision == DatePrecision.Year && days.Start.Year == days.End.Year)
        {
            context.StoryYear = days.Start.Year;
            context.SentenceYear = days.Start.Year;
        }
        else if (value.Precision == DatePrecision.Week && expression is OffsetExpression { IsStretch: false, FromNarrative: false })
        {
            GoThrough(context, days);
        }
        else if (value.Precision == DatePrecision.Day)
        {
            if (expression is WeekdayExpression { WeekOffset: not null, To: null })
            {
                GoThrough(context, days);
            }

            context.LastPast = days.Start == days.End && !(days.Start > context.Now?.End) ? days : context.LastPast;
            if (IsAside(context, days, opensSentence))
            {
                KeepAt(context);
            }
            else
            {
                GoTo(context, expression, days, opensSentence || isReported);
            }

            context.SentenceDay = days;
            context.LastTold = days;
        }
    }

    // from a month or a year, months and years are counted; told in passing it counts in its own sentence only
    private static void FollowSpan(DateContext context, DateValue value, bool opensSentence)
    {
        if (value is { Days: { } days, Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Year } && (value.Precision != DatePrecision.Year || days.Start.Year == days.End.Year))
        {
            context.Span = value.Precision == DatePrecision.Day ? null : (days, value.Precision);
            context.IsSpanInPassing = !opensSentence;
        }
    }

    private static void GoThrough(DateContext context, DateInterval days)
    {
        var monday = days.Start.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        context.StoryWeek = new(monday, monday.PlusDays(6));
        context.SentenceWeek = context.StoryWeek;
    }

    // a day of an unknown year: the story is there, and what follows is of no day told before
    private static void Lose(DateContext context, DateExpression expression, bool isMain)
    {
        if (expression is not { Month: { } month, Day: { } day, IsSpanOfDays: false })
        {
            return;
        }

        (context.Narrative, context.NarrativePast, context.SentenceDay) = (null, null, null);
        if (expression.Direction != DateDirection.Future && !context.IsToCome(expression) && (context.OpenDay is not { } at || isMain || IsLater((month, day), at)))
        {
            context.OpenDay = (month, day);
        }
    }

    // "… ngày 10/6. …, sau khi ngày 5/6 X cắt đứt quan hệ. Cùng ngày": a day told in passing moves the story on, not back; 2/1 is behind 30/12
    private static bool IsLater((int Month, int Day) day, (int Month, int Day) at) =>
        (day.Month - at.Month + MonthsOfYear) % MonthsOfYear is var months && (months == 0 ? day.Day >= at.Day : months < MonthsOfYear / 2);

    private static void GoTo(DateContext context, DateExpression expression, DateInterval days, bool isMain)
    {
        context.Flashback = IsFlashback(context, expression, days, isMain) ? (context.Flashback?.From ?? context.Narrative, days) : null;
        (context.Narrative, context.OpenDay) = (days, null);
        if (context.Flashback is null)
        {
            context.Told.Add(days.Start);
        }

        context.IsNarrativePlanned = IsAhead(context, days) && context.DirectionOf(expression) == DateDirection.Future;
        KeepAt(context);
    }

    // what is planned, or lies behind the day of publication, is not the last day past
    private static void KeepAt(DateContext context) =>
        context.NarrativePast = context.IsNarrativePlanned || context.Narrative?.Start > context.Now?.End ? context.NarrativePast : context.Narrative;

    private static bool IsAhead(DateContext context, DateInterval days) =>
        context.Now is { } today ? days.Start >= today.Start : context.NarrativePast is { } past && days.Start > past.End;

    // "…, người thôi giữ chức từ 18/1. Chiều cùng ngày": a day told in passing does not move the story back,
    // nor does "trong hai ngày 16 và 17/1" move it on from the 16th; of "cho đến ngày 19/1" the story is not there yet
    private static bool IsAside(DateContext context, DateInterval days, bool opensSentence)
    {
        var isStretch = days.Start != days.End && context.Narrative is { } at && days.Contains(at.Start) && at.Start == at.End;
        var isToCome = context.IsNarrativePlanned || context.Narrative?.Start > context.Now?.End;
        var story = isToCome ? context.NarrativePast ?? context.Narrative : context.Narrative;
        return isStretch || (!opensSentence && story is not null && days.End < story.Start.PlusDays(-AsideDays));
    }

    // "một ngày trước đó, …", "trước đó, ngày 5/7, …", "họ đã gặp nhau hôm 5/7 và gặp lại hôm 6/7";
    // but "trước đó một ngày, hôm 5/7": named twice, it is where the story goes on
    private static bool IsFlashback(DateContext context, DateExpression expression, DateInterval days, bool isMain)
    {
        var isBack = days.End < context.Narrative?.Start;
        return expression is OffsetExpression { FromNarrative: true, Count: < 0 } || (context.IsEarlier && isBack)
            || (days.End < context.Flashback?.From?.Start && days != context.Flashback?.Told)
            || (!isMain && context is { Flashback: null, IsNarrativePlanned: false } && isBack && !(context.Narrative?.Start > context.Now?.End) && !context.Told.Contains(days.Start));
    }
}
