using Pipeline.Core.Events;
using Pipeline.Core.Language;

namespace Pipeline.Stages.Query.Actors;

/// <summary>An actor that events name.</summary>
/// <param name="EntityId">Stable id; <c>actor</c> parameters take it.</param>
/// <param name="Name">Canonical name; "" for an office whose holder is not known.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or "".</param>
/// <param name="CountryName">English short name of the country.</param>
/// <param name="Office">Office in English, or "".</param>
public sealed record KnownActor(string EntityId, string Name, EntityKind Kind, string Country, string CountryName, string Office)
{
    /// <summary>The actor that a party is.</summary>
    public static KnownActor Of(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return new(party.EntityId, party.Name, party.Kind, party.Country, party.CountryName, party.Office);
    }
}
