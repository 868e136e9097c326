using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"A cho rằng B cần minh bạch, kêu gọi B' …", where B and B' are one state: nobody calls on himself, the one who speaks does.</summary>
internal static class ReportedSpeaker
{
    /// <summary>Who says the sentence, when the one taken for the actor belongs to the state that the act is directed at; else null.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, PartyGroup? actor, List<EntityMention> recipients)
    {
        if (actor is null || sign.Rule.Type is not ("REQUEST" or "ACCUSE" or "THREATEN" or "REJECT") || CountryOf(sentence, actor) is not { Length: > 0 } country)
        {
            return null;
        }

        var isAimedAtOwn = recipients.Count > 0 && recipients[0].Country == country;
        foreach (var group in sentence.Groups)
        {
            if (group.First >= actor.First)
            {
                return null;
            }

            if (CountryOf(sentence, group) is { Length: > 0 } other && (other == country ? IsForState(sentence, group, actor) : isAimedAtOwn) && Speaks(sentence, group, actor))
            {
                return group;
            }
        }

        return null;
    }

    // "Ngoại trưởng Mỹ X khẳng định Washington sẽ không công nhận …": he says it for his state
    private static bool IsForState(SentenceReading sentence, PartyGroup speaker, PartyGroup actor) =>
        sentence.Article.Entities[speaker.Entities[0]] is { Kind: EntityKind.Person, Name.Length: > 0 } && sentence.Article.Entities[actor.Entities[0]] is { Kind: EntityKind.Country };

    private static string CountryOf(SentenceReading sentence, PartyGroup group) => sentence.Article.Entities[group.Entities[0]].Country;

    // a verb of saying between the two, and no other party
    private static bool Speaks(SentenceReading sentence, PartyGroup speaker, PartyGroup actor) =>
        Enumerable.Range(speaker.End, actor.First - speaker.End).All(at => sentence.GroupAt(at) is null)
        && sentence.Article.HasCue(speaker.End, actor.First, CueKinds.Saying);
}
