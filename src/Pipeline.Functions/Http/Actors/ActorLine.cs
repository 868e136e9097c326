using Pipeline.Core.Language;
using Pipeline.Stages.Query.Actors;

namespace Pipeline.Functions.Http.Actors;

/// <summary>An actor as the API tells of it.</summary>
/// <param name="EntityId">Value for the <c>actor</c> parameter.</param>
/// <param name="Name">Canonical name, or "".</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or "".</param>
/// <param name="CountryName">English short name, or "".</param>
/// <param name="Office">Office, or "".</param>
/// <param name="Events">Events that name it.</param>
public sealed record ActorLine(string EntityId, string Name, EntityKind Kind, string Country, string CountryName, string Office, int Events)
{
    /// <summary>The line of a found actor.</summary>
    public static ActorLine Of(FoundActor found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var actor = found.Actor;
        return new(actor.EntityId, actor.Name, actor.Kind, actor.Country, actor.CountryName, actor.Office, found.Events);
    }
}
