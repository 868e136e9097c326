using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Public statements of named people.</summary>
internal static class StatementFrame
{
    public static Roles? Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var speakers = new PartyList(sentence.Article).Add(Speaker(sentence, sign, found)).Add(SpeakerBeside(sentence, sign, found)).Mentions.Where(IsSpeaker).ToList();
        return speakers.Count == 0 ? null : new Roles(speakers, []);
    }

    /// <summary>A verb of saying counts only with a day of its own: before it (<c>ngày 5/3, ông X tuyên bố</c>), or behind it where that tells of nothing but the saying.</summary>
    public static Roles? AssignSaying(SentenceReading sentence, ActSign sign, Participants found)
    {
        var speakers = new PartyList(sentence.Article).Add(found.Subject).Mentions.Where(IsSpeaker).Take(1).ToList();
        if (speakers.Count == 0 || found.Subject is null || sign.IsNoun)
        {
            return null;
        }

        var from = sentence.Article.Tokens[sentence.First].Start;
        var verb = sentence.Article.Tokens[sign.First].Start;
        return sentence.Dates.Any(date => date.Start is not null && date.Span.Start >= from && date.Span.End <= verb) || SayingsOwn.Is(sentence, sign) ? new Roles(speakers, []) : null;
    }

    // "bài phát biểu của ông X"; in "ông X phát biểu tại phiên điều trần của Hạ viện Y" he speaks, and in "ông X phát biểu tại tang lễ của ông Y"
    private static PartyGroup? Speaker(SentenceReading sentence, ActSign sign, Participants found) =>
        found.Behind("của") is { } owner && IsSpeaker(sentence.Article.Entities[owner.Entities[0]]) && (sign.IsNoun || found.Subject is null || IsMadeBy(sentence, sign, owner)) ? owner : found.Subject;

    // "phát biểu (này) của ông X": whose words they are; in "phát biểu tại lễ nhậm chức của ông X" it is the ceremony that is his, in "trả lời câu hỏi của ông X" the question
    private static bool IsMadeBy(SentenceReading sentence, ActSign sign, PartyGroup owner) =>
        sentence.Article.Word(sign.End - 1) is not "của"
            && (!sentence.Article.Has(sign.End - 1, owner.First, "tại", "ở", "trước", "với", "nhân", "sau", "hỏi", "vấn") || sentence.Article.HasPair(sign.End - 1, owner.First, "trước", "đây"));

    // "họp báo (chung) với ông X": both speak; "phát biểu sau hội đàm với ông X", "nói trước cuộc gặp với ông X": he is of the other act
    private static PartyGroup? SpeakerBeside(SentenceReading sentence, ActSign sign, Participants found) =>
        found.Behind("với", "cùng") is { } beside && (!sign.HasSubject || sign.IsNoun || found.Subject is null || sentence.Article.HasPair(sign.First, sign.End, "họp", "báo"))
            && !sentence.Signs.Any(other => other != sign && other.First >= sign.End && other.First < beside.First && other.Rule.Type == "CONSULT") ? beside : null;

    private static bool IsSpeaker(EntityMention mention) => mention.Kind == EntityKind.Person && mention.Name.Length > 0;
}
