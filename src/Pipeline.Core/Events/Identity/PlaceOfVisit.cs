using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>Where a visit is: in the state that is visited, whatever square or region the article names for another walk of the guest.</summary>
internal static class PlaceOfVisit
{
    /// <summary>The one host state where <paramref name="place"/> lies outside of it, else <paramref name="place"/>.</summary>
    public static EntityMention? Of(EventView view, EntityMention? place) =>
        place is not null && view is { Type: "CONSULT", Mode: "visit" } && view.Roles.Actors.FindAll(party => party.Kind == EntityKind.Country) is [{ } host] && place.Country != host.Country ? host : place;
}
