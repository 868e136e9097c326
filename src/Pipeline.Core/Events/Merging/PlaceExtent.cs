using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Events.Merging;

/// <summary>Whether a place is a whole country: a city of it is then the same place, told more precisely.</summary>
internal static class PlaceExtent
{
    public static bool IsCountry(EventPlace place) => place.Country.Length > 0 && Lexicon.Instance.CountryName(place.Country) == place.Name;
}
