using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Language;

namespace Pipeline.Functions.Http.Formats.Gdelt;

/// <summary>
/// An event as directed pairs. Acts with recipients go from each actor to each recipient; acts among actors go both ways between
/// each two; an act of one party alone is one line without Actor2.
/// </summary>
public static class DirectedPairs
{
    private const string Visit = "042";

    private const string HostVisit = "043";

    /// <summary>PLOVER's rule, on export only: a consultation that is still to come is an agreement to consult.</summary>
    private const string IntentToMeet = "036";

    private const string ConsultRoot = "04";

    /// <summary>The pairs.</summary>
    public static IEnumerable<DirectedPair> Of(NewsEvent newsEvent)
    {
        ArgumentNullException.ThrowIfNull(newsEvent);
        if (newsEvent.Recipients.Count > 0)
        {
            return newsEvent.Actors.Cast<Party?>().DefaultIfEmpty()
                .SelectMany(source => newsEvent.Recipients, (source, target) => Pair(newsEvent, source, target));
        }

        return newsEvent.Actors.Count > 1
            ? newsEvent.Actors.SelectMany(source => newsEvent.Actors.Where(t => t != source), (source, target) => Pair(newsEvent, source, target))
            : [Pair(newsEvent, newsEvent.Actors.Count > 0 ? newsEvent.Actors[0] : null, null)];
    }

    private static DirectedPair Pair(NewsEvent newsEvent, Party? source, Party? target) =>
        new(newsEvent, source, target, CodeOf(newsEvent, source));

    private static string CodeOf(NewsEvent newsEvent, Party? source)
    {
        var code = newsEvent.Cameo;
        if (newsEvent.Status == EventStatus.Planned && code.StartsWith(ConsultRoot, StringComparison.Ordinal))
        {
            return IntentToMeet;
        }

        // The visitor "makes a visit" (042); the country that it goes to "hosts" it (043).
        return code is Visit or HostVisit ? IsHost(newsEvent, source) ? HostVisit : Visit : code;
    }

    private static bool IsHost(NewsEvent newsEvent, Party? party) => party is not null
        && newsEvent.Place is { Country.Length: > 0 } place
        && party.Country == place.Country
        && (party.Kind == EntityKind.Country || newsEvent.Actors.Any(a => a.Country != place.Country));
}
