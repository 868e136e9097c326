using System.Text.Json;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;

namespace Pipeline.Stages.Query.Facets;

/// <summary>The facets of an event: what it is filed under, and what a filter is checked against. One function, so both agree.</summary>
public static class EventFacets
{
    /// <summary>All facets, without repetition, ordered by key.</summary>
    public static IReadOnlyList<Facet> Of(NewsEvent newsEvent)
    {
        ArgumentNullException.ThrowIfNull(newsEvent);
        var facets = new SortedDictionary<string, Facet>(StringComparer.Ordinal);
        foreach (var facet in Enumerate(newsEvent))
        {
            facets.TryAdd(facet.Key, facet);
        }

        return [.. facets.Values];
    }

    /// <summary>The status as records and parameters spell it: <c>called-for</c>.</summary>
    public static string NameOf(EventStatus status) => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());

    /// <summary>The pair facet of a type and a country.</summary>
    public static Facet Pair(string type, string country) => Facet.Of(FacetDimensions.TypeAndCountry, $"{type}.{country}");

    private static IEnumerable<Facet> Enumerate(NewsEvent newsEvent)
    {
        yield return Facet.All;
        yield return Facet.Of(FacetDimensions.Type, newsEvent.Type);
        yield return Facet.Of(FacetDimensions.Status, NameOf(newsEvent.Status));
        if (newsEvent.Mode.Length > 0)
        {
            yield return Facet.Of(FacetDimensions.Mode, newsEvent.Mode);
        }

        foreach (var threshold in SourceThresholds.ReachedBy(newsEvent.NIndependent))
        {
            yield return threshold;
        }

        foreach (var topic in newsEvent.Topics)
        {
            yield return Facet.Of(FacetDimensions.Topic, topic);
        }

        foreach (var facet in Countries(newsEvent).SelectMany(c => new[] { Facet.Of(FacetDimensions.Country, c), Pair(newsEvent.Type, c) }))
        {
            yield return facet;
        }

        foreach (var facet in newsEvent.Actors.Concat(newsEvent.Recipients).SelectMany(OfParty).Concat(OfPlace(newsEvent.Place)))
        {
            yield return facet;
        }
    }

    private static IEnumerable<string> Countries(NewsEvent newsEvent) => newsEvent.Actors.Concat(newsEvent.Recipients)
        .Select(p => p.Country)
        .Append(newsEvent.Place?.Country ?? "")
        .Where(c => c.Length > 0)
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Facet> OfParty(Party party)
    {
        yield return Facet.Of(FacetDimensions.Actor, party.EntityId);
        if (party.Name.Length > 0)
        {
            yield return Facet.Of(FacetDimensions.Actor, party.Name);
        }

        if (party.Country.Length > 0)
        {
            yield return Facet.Of(FacetDimensions.Actor, party.Country);
        }

        if (party.Office.Length > 0)
        {
            yield return Facet.Of(FacetDimensions.Actor, $"{party.Country}/{party.Office}");
        }
    }

    private static IEnumerable<Facet> OfPlace(EventPlace? place)
    {
        if (place is null)
        {
            yield break;
        }

        if (place.Name.Length > 0)
        {
            yield return Facet.Of(FacetDimensions.Place, place.Name);
        }

        if (place.Country.Length > 0)
        {
            yield return Facet.Of(FacetDimensions.Place, place.Country);
        }
    }
}
