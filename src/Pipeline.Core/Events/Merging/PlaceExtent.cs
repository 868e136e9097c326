namespace Pipeline.Core.Events.Merging;

/// <summary>Whether a place is a whole country: a city of it is then the same place, told more precisely.</summary>
internal static class PlaceExtent
{
    public static bool IsCountry(EventPlace place, IEnumerable<LocalEvent> members) =>
        members.SelectMany(m => m.Parties).Any(p => p.Country == place.Country && p.CountryName == place.Name);
}
