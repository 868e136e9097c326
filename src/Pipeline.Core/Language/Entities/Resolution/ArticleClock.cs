using NodaTime;
using Pipeline.Core.Articles;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>The day by which offices without a name are resolved.</summary>
internal static class ArticleClock
{
    /// <summary>The publication day; else the day most told of in the article, the later of equals; else null.</summary>
    public static LocalDate? Day(Article article, IReadOnlyList<DateMention> dates)
    {
        if (article.Published is { } published)
        {
            return published.End;
        }

        return dates
            .Where(date => date.Start is not null && date.Precision is DatePrecision.Day or DatePrecision.Week or DatePrecision.Month)
            .GroupBy(date => date.Start!.Value)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key)
            .Select(group => (LocalDate?)group.Key)
            .FirstOrDefault();
    }
}
