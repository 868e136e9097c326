using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Acts whose actor on record is the one they happen to: appointments, dismissals, elections.</summary>
internal static class PatientFrame
{
    public static Roles Assign(SentenceReading sentence, Participants found)
    {
        var objects = new PartyList(sentence.Article).Add(Person(sentence, found));
        return objects.Count > 0 && !found.IsPassive
            ? new Roles([.. objects.Mentions.Where(IsPerson)], [])
            : AssignSubject(sentence, found);
    }

    /// <summary>The subject alone.</summary>
    public static Roles AssignSubject(SentenceReading sentence, Participants found) =>
        new(new PartyList(sentence.Article).Add(found.Subject ?? found.Behind("của", "")).Mentions, []);

    private static PartyGroup? Person(SentenceReading sentence, Participants found)
    {
        foreach (var (group, preposition) in found.Objects)
        {
            if (preposition is "" or "của" or "với" or "đối với" && group.Entities.Any(index => IsPerson(sentence.Article.Entities[index])))
            {
                return group;
            }
        }

        return null;
    }

    private static bool IsPerson(EntityMention mention) => mention.Kind == EntityKind.Person;
}
