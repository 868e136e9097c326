using NodaTime;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>The reports of an event, one an article, in order of publication.</summary>
internal static class EventReports
{
    public static IReadOnlyList<EventReport> Of(EventCluster cluster, IReadOnlyList<LocalEvent> members, SourceIndependence voices)
    {
        var heard = new HashSet<string>(StringComparer.Ordinal);
        var reports = new List<EventReport>();
        foreach (var unit in members
            .GroupBy(m => m.Article.ArticleId, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(m => m.Article.DuplicateOf.Length > 0)
            .ThenBy(m => m.Article.PublishedAt ?? LocalDate.MaxIsoValue)
            .ThenBy(m => m.Article.ArticleId, StringComparer.Ordinal))
        {
            reports.Add(Report(unit, cluster, heard.Add(voices.VoiceOf(unit.Article.ArticleId))));
        }

        return [.. reports.OrderBy(r => r.PublishedAt ?? LocalDate.MaxIsoValue).ThenBy(r => r.ArticleId, StringComparer.Ordinal)];
    }

    private static EventReport Report(LocalEvent unit, EventCluster cluster, bool independent)
    {
        var own = unit.Date.IsKnown;
        return new EventReport
        {
            ArticleId = unit.Article.ArticleId,
            Title = unit.Article.Title,
            Publisher = unit.Article.Publisher,
            Url = unit.Article.Url,
            PublishedAt = unit.Article.PublishedAt,
            IsIndependent = independent,
            Status = unit.Status,
            DateStart = own ? unit.Date.Start : cluster.Date.Start,
            DateEnd = own ? unit.Date.End : cluster.Date.End,
            DateBasis = own ? unit.DateBasis : cluster.Date.IsKnown ? DateBasis.CrossDocument : DateBasis.None,
            DateText = unit.DateText,
            Anchor = unit.Best.Anchor,
            Evidence = unit.Best.Evidence,
            Attribution = unit.Best.Attribution,
        };
    }
}
