using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Protesters, as a group of the country where they march, and those they march against.</summary>
internal static class ProtestFrame
{
    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found, EntityMention? place)
    {
        var subject = new PartyList(sentence.Article).Add(found.IsPassive ? null : found.Subject);
        var named = subject.Mentions.Where(mention => mention.Kind is EntityKind.Group or EntityKind.Organization).ToList();
        var home = place ?? subject.Mentions.Select(HomeCountry.AsCountry).FirstOrDefault(country => country is not null) ?? sentence.Article.Home;
        var actors = named.Count > 0 ? named : home is null ? [] : [Protesters(home, sign.Rule.Mode)];
        var against = new PartyList(sentence.Article).Add(found.Behind("chống", "chống lại"));
        return new Roles(actors, [.. against.Mentions.Where(mention => !actors.Exists(actor => actor.EntityId == mention.EntityId))]);
    }

    private static EntityMention Protesters(EntityMention country, string mode)
    {
        var who = mode == "strike" ? "workers" : "protesters";
        return country with { Kind = EntityKind.Group, Name = who, Office = who, EntityId = $"group:{country.Country}/{who}" };
    }
}
