using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Pipeline.Core.Json;

namespace Pipeline.Core.Events.Merging.Differences;

/// <summary>Which events changed, appeared and vanished between two codings of the same articles.</summary>
public static class EventDifferences
{
    /// <summary>Differ by definition: the version is why the articles were coded again.</summary>
    private static readonly HashSet<string> Ignored = new(["eventId", "analyzer"], StringComparer.Ordinal);

    /// <summary>
    /// Events are matched by id, then by the words that tell them: an event whose day was corrected has another id but the same
    /// anchors. Ordered by kind, then id.
    /// </summary>
    public static IReadOnlyList<EventChange> Between(IReadOnlyList<NewsEvent> before, IReadOnlyList<NewsEvent> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var unmatched = before.ToDictionary(e => e.EventId, StringComparer.Ordinal);
        var pairs = new List<(NewsEvent? Before, NewsEvent After)>();
        foreach (var same in after.Where(e => unmatched.ContainsKey(e.EventId)))
        {
            unmatched.Remove(same.EventId, out var former);
            pairs.Add((former, same));
        }

        var byAnchor = Anchors(unmatched.Values);
        var matched = pairs.Select(p => p.After.EventId).ToHashSet(StringComparer.Ordinal);
        foreach (var other in after.Where(e => !matched.Contains(e.EventId)))
        {
            var former = AnchorsOf(other).Select(byAnchor.GetValueOrDefault).FirstOrDefault(e => e is not null && unmatched.ContainsKey(e.EventId));
            if (former is not null)
            {
                unmatched.Remove(former.EventId);
            }

            pairs.Add((former, other));
        }

        return
        [
            .. pairs.Select(p => Change(p.Before, p.After)).OfType<EventChange>()
                .Concat(unmatched.Values.Select(e => new EventChange(EventChangeKind.Vanished, e.EventId, e.EventId, Summary(e), [])))
                .OrderBy(c => c.Kind)
                .ThenBy(c => c.EventId, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<(string Article, int Start), NewsEvent> Anchors(IEnumerable<NewsEvent> events)
    {
        var anchors = new Dictionary<(string Article, int Start), NewsEvent>();
        foreach (var @event in events.OrderBy(e => e.EventId, StringComparer.Ordinal))
        {
            foreach (var anchor in AnchorsOf(@event))
            {
                anchors.TryAdd(anchor, @event);
            }
        }

        return anchors;
    }

    private static IEnumerable<(string Article, int Start)> AnchorsOf(NewsEvent @event) => @event.Articles.Select(a => (a.ArticleId, a.Anchor.Start));

    private static EventChange? Change(NewsEvent? before, NewsEvent after)
    {
        if (before is null)
        {
            return new EventChange(EventChangeKind.Appeared, after.EventId, "", Summary(after), []);
        }

        var (left, right) = (Fields(before), Fields(after));
        var changes = right
            .Where(field => !Ignored.Contains(field.Key) && left[field.Key] != field.Value)
            .Select(field => new FieldChange(field.Key, left[field.Key], field.Value))
            .ToList();
        return changes.Count == 0 && before.EventId == after.EventId
            ? null
            : new EventChange(EventChangeKind.Changed, after.EventId, before.EventId, Summary(after), changes);
    }

    private static Dictionary<string, string> Fields(NewsEvent @event) =>
        ((JsonObject)JsonSerializer.SerializeToNode(@event, RecordJson.Line)!)
            .ToDictionary(field => field.Key, field => field.Value?.ToJsonString(RecordJson.Line) ?? "null", StringComparer.Ordinal);

    private static string Summary(NewsEvent @event)
    {
        var act = @event.Mode.Length == 0 ? @event.Type : $"{@event.Type}/{@event.Mode}";
        var day = @event.DateStart is { } start ? LocalDatePattern.Iso.Format(start) : "undated";
        var parties = string.Join(", ", @event.Actors.Concat(@event.Recipients).Select(p => p.Name.Length > 0 ? p.Name : $"{p.CountryName}/{p.Office}"));
        return $"{act} {day} {parties}".TrimEnd();
    }
}
