using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>"Iran nói Mỹ vẫn trừng phạt nước này": nobody acts on himself, so a state pointed at is the one named before him.</summary>
internal static class OtherState
{
    /// <summary>The state meant by <paramref name="party"/>: another one of the sentence where it points at the actors' own; else the party itself.</summary>
    public static EntityMention Meant(SentenceReading sentence, EntityMention party, List<EntityMention> actors)
    {
        if (!party.IsCoreference || party.Kind != EntityKind.Country || !IsOf(actors, party.Country))
        {
            return party;
        }

        var (at, _) = sentence.Article.Tokens.Inside(party.Span);
        for (at--; at >= sentence.First; at--)
        {
            if (sentence.Article.EntityAt[at] is >= 0 and var index && HomeCountry.AsCountry(sentence.Article.Entities[index]) is { } other && !IsOf(actors, other.Country))
            {
                return other with { Span = party.Span, Text = party.Text, IsCoreference = true };
            }
        }

        return party;
    }

    private static bool IsOf(List<EntityMention> actors, string country)
    {
        foreach (var actor in actors)
        {
            if (actor.Country == country)
            {
                return true;
            }
        }

        return false;
    }
}
