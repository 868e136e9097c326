using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Acts whose actor on record is the one they happen to: appointments, dismissals, elections.</summary>
internal static class PatientFrame
{
    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var objects = new PartyList(sentence.Article).Add(Person(sentence, found));
        if (objects.Count > 0 && !found.IsPassive)
        {
            return new Roles([.. objects.Mentions.Where(IsPerson)], []);
        }

        // "phản đối việc đề cử": a bare noun says nothing of whom
        return sign.HasSubject || found.IsPassive ? AssignSubject(sentence, found) : Roles.None;
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

    // "đắc cử Tổng thống Mỹ": the office won is nobody yet
    private static bool IsPerson(EntityMention mention) => mention is { Kind: EntityKind.Person, IsOfficeOnly: false };
}
