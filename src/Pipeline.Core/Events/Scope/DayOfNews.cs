using NodaTime;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>The day, without its year, of what an article of unknown day tells as its news: the latest that its first sentences name.</summary>
internal static class DayOfNews
{
    private const int OpeningSentences = 5;
    private const int DaysOfYear = 365;
    private const int LongestSpan = 14;

    // what came two or three days before is told in the same breath
    private const int FreshDays = 4;

    // a little later than the news is no year before it
    private const int SpareDays = 20;

    // any year of 365 days
    private const int CommonYear = 2001;

    /// <summary>Day of the year, from 1 to 365; null when the first sentences name none.</summary>
    public static int? Of(ArticleReading article)
    {
        int? latest = null;
        foreach (var date in article.Analysis.Dates)
        {
            if (date.Span.Start >= EndOfOpening(article))
            {
                break;
            }

            if (DayOf(date) is { } day && !date.IsToCome && !IsAnnounced(article, date) && (latest is not { } known || IsLater(day, known)))
            {
                latest = day;
            }
        }

        return latest;
    }

    /// <summary>Day of the year that the words name, from 1 to 365; null when they name no single day.</summary>
    public static int? DayOf(DateMention date) => date switch
    {
        { IsDuration: true } or { Precision: not DatePrecision.Day } => null,
        { Start: { } start } => start == date.End ? OfYear(start.Month, start.Day) : null,
        { Month: { } month, Day: { } day, IsSpanOfDays: false } => OfYear(month, day),
        _ => null,
    };

    /// <summary>The last day of the year of the few that the words name: "từ ngày 11 tới 15/5"; null when they name more than two weeks.</summary>
    public static int? LastOf(DateMention date) =>
        date is { IsDuration: false, Start: { } start, End: { } end } && OfYear(end.Month, end.Day) is var last && last - OfYear(start.Month, start.Day) is > 0 and <= LongestSpan ? last : null;

    /// <summary>Whether <paramref name="day"/> lies further back from the news than what is told in one breath with it.</summary>
    /// <param name="day">A day of the year.</param>
    /// <param name="news">The day of the year of the news.</param>
    public static bool IsOld(int day, int news) => (news - day + DaysOfYear) % DaysOfYear is > FreshDays and < DaysOfYear - SpareDays;

    private static int OfYear(int month, int day) => new LocalDate(CommonYear, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(CommonYear, month))).DayOfYear;

    private static bool IsLater(int day, int known) => (day - known + DaysOfYear) % DaysOfYear < DaysOfYear / 2;

    private static int EndOfOpening(ArticleReading article)
    {
        var sentences = article.Analysis.Sentences;
        return sentences[Math.Min(sentences.Count, OpeningSentences) - 1].Span.End;
    }

    // "sẽ gặp nhau vào ngày 31/5": still to come when the article was written
    private static bool IsAnnounced(ArticleReading article, DateMention date)
    {
        var (first, end) = article.Tokens.Inside(date.Span);
        for (var at = first - 1; at >= 0 && article.Word(at) is not "."; at--)
        {
            if (article.Word(at) is "sẽ" or "sắp" || (article.Word(at), article.Word(at + 1)) is ("dự", "kiến"))
            {
                return true;
            }
        }

        return article.Word(end) is "tới";
    }
}
