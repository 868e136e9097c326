using NodaTime;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Years that a page of unknown day gives to a day written without one, and that cannot be: the page itself writes of a time well after it.</summary>
internal static class DoubtfulYear
{
    private const int NearDays = 45;
    private const int NearYears = 1;

    /// <summary>Whether the article writes in full of a time so long after the date, to which a year was only inferred, that it is no day of its news.</summary>
    public static bool Is(ArticleReading article, ActDate date) =>
        !article.IsDated && date is { Basis: DateBasis.InferredYear, Start: { } start }
        && (start.Year < ArticleReading.FirstYearOfNews || article.Analysis.Dates.Any(told => told is { Basis: DateBasis.Explicit, Start: { } later } && IsAfter(later, start, told.Precision)));

    private static bool IsAfter(LocalDate later, LocalDate start, DatePrecision precision) =>
        precision is DatePrecision.Day or DatePrecision.Month ? later > start.PlusDays(NearDays) : later.Year > start.Year + NearYears;
}
