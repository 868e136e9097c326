using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Writing;

/// <summary>Turns entities into parties of the record.</summary>
internal static class PartyWriter
{
    public static IReadOnlyList<Party> Write(List<EntityMention> mentions)
    {
        var parties = mentions.Count == 0 ? [] : new Party[mentions.Count];
        for (var i = 0; i < parties.Length; i++)
        {
            parties[i] = Write(mentions[i]);
        }

        return parties;
    }

    private static Party Write(EntityMention mention) => new()
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
