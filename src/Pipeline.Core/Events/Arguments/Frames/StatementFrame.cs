using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Public statements of named people.</summary>
internal static class StatementFrame
{
    public static Roles? Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var speakers = new PartyList(sentence.Article).Add(found.Behind("của") ?? found.Subject).Add(SpeakerBeside(sentence, sign, found)).Mentions.Where(IsSpeaker).ToList();
        return speakers.Count == 0 ? null : new Roles(speakers, []);
    }

    /// <summary>A verb of saying counts only with a day of its own in front of the speaker, or right behind (<c>ngày 5/3, ông X tuyên bố</c>).</summary>
    public static Roles? AssignSaying(SentenceReading sentence, ActSign sign, Participants found)
    {
        var speakers = new PartyList(sentence.Article).Add(found.Subject).Mentions.Where(IsSpeaker).Take(1).ToList();
        if (speakers.Count == 0 || found.Subject is null || sign.IsNoun)
        {
            return null;
        }

        var from = sentence.Article.Tokens[sentence.First].Start;
        var verb = sentence.Article.Tokens[sign.First].Start;
        return sentence.Dates.Any(date => date.Start is not null && date.Span.Start >= from && date.Span.End <= verb) ? new Roles(speakers, []) : null;
    }

    // "họp báo (chung) với ông X": both speak; "phát biểu sau hội đàm với ông X", "nói trước cuộc gặp với ông X": he is of the other act
    private static PartyGroup? SpeakerBeside(SentenceReading sentence, ActSign sign, Participants found) =>
        found.Behind("với", "cùng") is { } beside && (!sign.HasSubject || sign.IsNoun || found.Subject is null || sentence.Article.HasPair(sign.First, sign.End, "họp", "báo"))
            && !sentence.Signs.Any(other => other != sign && other.First >= sign.End && other.First < beside.First && other.Rule.Type == "CONSULT") ? beside : null;

    private static bool IsSpeaker(EntityMention mention) => mention.Kind == EntityKind.Person && mention.Name.Length > 0;
}
