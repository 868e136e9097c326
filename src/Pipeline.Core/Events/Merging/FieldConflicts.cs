using NodaTime.Text;

namespace Pipeline.Core.Events.Merging;

/// <summary>Fields on which the reports of one event disagree; what is only less precise is no disagreement.</summary>
internal static class FieldConflicts
{
    public static IReadOnlyList<FieldConflict> Of(EventCluster cluster)
    {
        var conflicts = new List<FieldConflict>();
        Add(conflicts, "dateStart", cluster.Members, m => m.Date.IsDay ? LocalDatePattern.Iso.Format(m.Date.Start!.Value) : "");
        Add(conflicts, "mode", cluster.Members, m => m.Mode);
        Add(conflicts, "place", cluster.Members, m => PlaceName(m, cluster));
        Add(conflicts, "polarity", cluster.Members, m => m.Best.Polarity == Polarity.Negated ? "negated" : "affirmed");
        if (cluster.Members.Any(m => m.Status == EventStatus.Denied) && cluster.Members.Any(m => m.Status == EventStatus.Occurred))
        {
            Add(conflicts, "status", cluster.Members, m => m.Status is EventStatus.Denied or EventStatus.Occurred ? StatusName(m.Status) : "");
        }

        return conflicts;
    }

    private static void Add(List<FieldConflict> conflicts, string field, IReadOnlyList<LocalEvent> members, Func<LocalEvent, string> value)
    {
        var values = members
            .Select(m => (Value: value(m), m.Article.ArticleId))
            .Where(x => x.Value.Length > 0)
            .GroupBy(x => x.Value, StringComparer.Ordinal)
            .Select(g => (Value: g.Key, Articles: g.Select(x => x.ArticleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()))
            .OrderByDescending(x => x.Articles.Count)
            .ThenBy(x => x.Value, StringComparer.Ordinal)
            .ToList();
        if (values.Count > 1)
        {
            conflicts.Add(new FieldConflict(field, [.. values.Select(v => v.Value)], [.. values.Select(v => (IReadOnlyList<string>)v.Articles)]));
        }
    }

    /// <summary>The country of a city that another report names is the same place, told less precisely.</summary>
    private static string PlaceName(LocalEvent unit, EventCluster cluster) =>
        unit.Place is not { } place ? ""
        : cluster.Members.Any(m => m.Place is { } other && other.Name != place.Name && other.Country == place.Country && PlaceExtent.IsCountry(place)) ? ""
        : place.Name;

    private static string StatusName(EventStatus status) => status == EventStatus.Denied ? "denied" : "occurred";
}
