using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Merging;

/// <summary>A cluster of reports to one event record.</summary>
internal static class EventResolver
{
    public static NewsEvent Resolve(string block, EventCluster cluster, ISet<string> takenIds)
    {
        var members = cluster.Members.Order(LocalEvent.CanonicalOrder).ToList();
        var lead = members.OrderBy(m => m.IsBackground).ThenBy(m => m.DateBasis == DateBasis.None).ThenBy(m => m.Article.PublishedAt is null)
            .ThenBy(m => m.Article.PublishedAt).First();
        var dated = DateSource(cluster, members);
        var mode = Mode(members);
        var actors = PartyResolution.Resolve(members, m => m.Actors);
        var recipients = PartyResolution.Resolve(members, m => m.Recipients);
        var voices = new SourceIndependence(members.Select(m => m.Article));
        var conflicts = FieldConflicts.Of(cluster);
        var status = StatusLifecycle.Current(cluster);
        return new NewsEvent
        {
            EventId = EventIdentity.Of(block, cluster, mode, [.. actors, .. recipients], takenIds),
            Type = cluster.Seed.Type,
            Mode = mode,
            Cameo = (members.Find(m => m.Status == status && m.Mode == mode) ?? lead).Best.Cameo,
            Status = status,
            Polarity = lead.Best.Polarity,
            DateStart = cluster.Date.Start,
            DateEnd = cluster.Date.End,
            DatePrecision = cluster.Precision,
            DateBasis = dated?.DateBasis ?? DateBasis.None,
            DateText = (dated ?? Worded(cluster, members))?.DateText ?? "",
            Actors = actors,
            Recipients = recipients,
            Place = Place(members),
            Topics = [.. members.SelectMany(m => m.Mentions).SelectMany(m => m.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Attribution = [.. members.SelectMany(m => m.Mentions).SelectMany(m => m.Attribution).Distinct()],
            Quotes = [.. lead.Mentions.SelectMany(m => m.Quotes).Distinct()],
            StatusHistory = StatusLifecycle.History(cluster),
            Conflicts = conflicts,
            Articles = EventReports.Of(cluster, members, voices),
            NArticles = members.Select(m => m.Article.ArticleId).Distinct(StringComparer.Ordinal).Count(),
            NIndependent = members.Select(m => voices.VoiceOf(m.Article.ArticleId)).Distinct(StringComparer.Ordinal).Count(),
            Confidence = EventConfidence.Of(cluster, voices, conflicts.Count),
            FirstReported = members.Min(m => m.Article.PublishedAt),
            LastReported = members.Max(m => m.Article.PublishedAt),
            IsBackground = members.TrueForAll(m => m.IsBackground),
            Analyzer = lead.Article.Analyzer,
        };
    }

    /// <summary>The report whose date the event takes: the cluster's interval, by the strongest basis.</summary>
    private static LocalEvent? DateSource(EventCluster cluster, IEnumerable<LocalEvent> members) => members
        .Where(m => m.Date.IsKnown && m.Date == cluster.Date)
        .OrderBy(m => m.DateBasis)
        .FirstOrDefault();

    /// <summary>The report whose words tell the day of an event without a date (<c>hôm 5/6</c>, of an unknown year); null where none does.</summary>
    private static LocalEvent? Worded(EventCluster cluster, List<LocalEvent> members) => cluster.Date.IsKnown ? null : members.Find(m => m.DateText.Length > 0);

    /// <summary>What most say; whom a killing was meant for says more than the weapon, and any weapon more than none.</summary>
    private static string Mode(IEnumerable<LocalEvent> members) => members
        .Where(m => m.Mode.Length > 0)
        .GroupBy(m => m.Mode, StringComparer.Ordinal)
        .OrderByDescending(g => g.Key is "targeted")
        .ThenBy(g => g.Key is "other")
        .ThenByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => g.Key)
        .FirstOrDefault() ?? "";

    /// <summary>The most supported place, a city before the country around it.</summary>
    private static EventPlace? Place(IReadOnlyList<LocalEvent> members) => members
        .Where(m => m.Place is not null)
        .GroupBy(m => m.Place!)
        .OrderBy(g => PlaceExtent.IsCountry(g.Key))
        .ThenByDescending(g => g.Count())
        .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
        .Select(g => g.Key)
        .FirstOrDefault();
}
