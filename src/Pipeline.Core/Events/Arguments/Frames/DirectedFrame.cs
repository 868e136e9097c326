using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>One side acts on another.</summary>
internal static class DirectedFrame
{
    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var actors = new PartyList(sentence.Article);
        var recipients = new PartyList(sentence.Article);
        if (found.IsPassive)
        {
            actors.Add(found.Agent ?? (sign.Rule.Mode is "expel" or "deport" ? found.Behind("khỏi", "ra khỏi") : null));
            recipients.Add(found.Subject ?? Recipient(sign, found));
        }
        else
        {
            actors.Add(found.Agent ?? (sign.IsNoun && !sign.HasSubject ? found.Behind("của", "từ") : null) ?? found.Subject);
            recipients.Add(Recipient(sign, found)).Add(found.Behind(ObjectFinder.Including));
        }

        return new Roles(actors.Mentions, [.. recipients.Mentions.Where(mention => !actors.Contains(mention.EntityId))]);
    }

    /// <summary>The object, else the party behind one of the act's prepositions, else the owner of the object.</summary>
    public static PartyGroup? Recipient(ActSign sign, Participants found)
    {
        PartyGroup? owner = null;
        foreach (var (group, preposition) in found.Objects)
        {
            if (preposition.Length == 0 || sign.Rule.To.Contains(preposition))
            {
                return group;
            }

            owner ??= preposition is "của" && !sign.IsNoun ? group : null;
        }

        return owner;
    }

    /// <summary>The party that stands for somebody on record: place names count as their country.</summary>
    public static bool IsParty(EntityMention mention) => mention.Kind != EntityKind.Place;
}
