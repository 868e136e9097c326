using NodaTime;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>When an article of unknown day can have been written, by what it tells itself.</summary>
/// <remarks>Without it what such an article leaves undated would meet no report of the same act in a dated one: they would lie in other blocks.</remarks>
internal static class ToldDay
{
    /// <summary>The latest day of an act told as done in the article of these mentions; null when it tells none, or its day is known.</summary>
    public static LocalDate? Of(IEnumerable<ReportedMention> article) => article
        .Where(reported => reported.Article.PublishedAt is null && reported.Mention is { Status: EventStatus.Occurred or EventStatus.Ongoing, DatePrecision: DatePrecision.Day, IsBackground: false })
        .Max(reported => reported.Mention.DateStart);
}
