using NodaTime;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Dates.Resolution;

namespace Pipeline.Core.Events.Dating;

/// <summary>Years that a page of unknown day gives to a day written without one, and that cannot be: the page itself writes of a time well after it.</summary>
internal static class DoubtfulYear
{
    private const int NearDays = 45;
    private const int NearYears = 1;
    private const int CompanyDays = 30;

    // so close to a day that is written in full it is of that year, whatever aims and plans the article speaks of
    private const int SameVisitDays = 3;

    /// <summary>The date, without its year where that is doubtful: once it is passed on nothing tells that the year was only inferred.</summary>
    public static ActDate Without(ArticleReading article, ActDate date) => Is(article, date) ? date.WithoutYear() : date;

    /// <summary>Whether the article writes in full of a time so long after the date, to which a year was only inferred, that it is no day of its news.</summary>
    public static bool Is(ArticleReading article, ActDate date) =>
        !article.IsDated && date is { Basis: DateBasis.InferredYear, Start: { } start }
        && (start.Year < ArticleReading.FirstYearOfNews || (Written(article).Any(told => IsAfter(told, start) && (told.Precision != DatePrecision.Year || !Written(article).Any(near => IsBeside(near, start)))) && !IsInCompany(article, start)));

    // "…, hôm 14/12, … hôm 7/12/2022 … tổng tuyển cử vào tháng 4/2024": told day by day, beside an aim
    private static bool IsInCompany(ArticleReading article, LocalDate start) =>
        Written(article).Any(near => near is { Precision: DatePrecision.Day, Start: { } day } && Math.Abs(Period.DaysBetween(day, start)) <= CompanyDays
            && DayCompany.Surrounds(article.Analysis.Dates.Where(told => told is { Basis: not DateBasis.Explicit, Month: not null, Day: not null }).Select(told => (told.Month!.Value, told.Day!.Value)), day));

    private static IEnumerable<DateMention> Written(ArticleReading article) =>
        article.Analysis.Dates.Where(told => told is { Basis: DateBasis.Explicit, Start: not null });

    private static bool IsAfter(DateMention later, LocalDate start) =>
        later.Precision is DatePrecision.Day or DatePrecision.Month ? later.Start > start.PlusDays(NearDays) : later.Start?.Year > start.Year + NearYears;

    private static bool IsBeside(DateMention near, LocalDate start) =>
        near is { Precision: DatePrecision.Day, Start: { } first, End: { } last } && first.PlusDays(-SameVisitDays) <= start && start <= last.PlusDays(SameVisitDays);
}
