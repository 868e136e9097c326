using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Writing;

/// <summary>Turns an entity into a party of the record.</summary>
internal static class PartyWriter
{
    public static Party Write(EntityMention mention) => new()
    {
        RawText = mention.Text,
        Name = mention.Name,
        Kind = mention.Kind,
        Country = mention.Country,
        CountryName = mention.CountryName,
        Office = mention.Office,
        EntityId = mention.EntityId,
    };
}
