using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>The second of two who talk, where the words of the talk name only one: who tells of it, or to whom its words were said.</summary>
internal static class TalkElsewhere
{
    // "với lãnh đạo các nước X"
    private const int FarthestPartner = 5;

    // "gửi lời chia buồn sâu sắc nhất tới"
    private const int FarthestHearer = 10;

    /// <summary>Adds the other one to a talk of one.</summary>
    public static void Complete(SentenceReading sentence, ActSign sign, Participants found, PartyList parties)
    {
        if (parties.Count == 1 && sign is { IsNoun: true, HasSubject: false } && (found.Objects.Count == 0 || (found.Subject is null && found.Objects[0] is (_, "với"))))
        {
            AddSpeaker(sentence, sign, parties);
        }

        var isSaidIn = sign is { IsNoun: true, HasSubject: false } || (sentence.Article.Word(sentence.First) is "trong" && sign.First > sentence.First);
        if (parties.Count == 1 && sign.Rule.Type == "CONSULT" && isSaidIn && found.Objects.TrueForAll(item => sentence.Article.Entities[item.Group.Entities[0]].Kind == EntityKind.Place))
        {
            parties.Add(TalkedTo(sentence, sign, parties.Mentions[0]));
        }
    }

    // "ông X cho biết, trong cuộc gặp tuần trước, ông Y cam kết …": who tells of the talk and whose words he tells met
    private static void AddSpeaker(SentenceReading sentence, ActSign sign, PartyList parties)
    {
        var told = new PartyList(sentence.Article).Add(SubjectFinder.Find(sentence, sign, sign.First));
        if (told.Mentions is [{ Kind: EntityKind.Person } speaker] && !speaker.Office.EndsWith("spokesperson", StringComparison.Ordinal) && parties.Mentions is [{ Kind: EntityKind.Person }])
        {
            parties.Add(speaker);
        }
    }

    // "Trong buổi tiếp hôm qua, Thủ tướng X cảm ơn Ngoại trưởng Y": whom the one who received him speaks to
    private static PartyGroup? TalkedTo(SentenceReading sentence, ActSign sign, EntityMention speaker)
    {
        var article = sentence.Article;
        var subject = sentence.Groups.FirstOrDefault(group => group.First >= sign.End && article.Entities[group.Entities[0]].EntityId == speaker.EntityId);
        var next = subject is null || sign.First - sentence.First > FarthestPartner ? null : sentence.Groups.FirstOrDefault(group => group.First >= subject.End);
        return next is not null && next.First - subject!.End <= (IsSentTo(sentence, subject, next) ? FarthestHearer : FarthestPartner) && !article.HasMark(subject.End, next.First) && (!article.HasCue(subject.End, next.First, CueKinds.Preposition) || IsToldTo(sentence, subject, next) || IsSentTo(sentence, subject, next))
            && speaker.Kind == EntityKind.Person && article.Entities[next.Entities[0]] is { Kind: EntityKind.Person, Country.Length: > 0 } hearer && hearer.Country != speaker.Country ? next : null;
    }

    // "ông X gửi lời chia buồn sâu sắc tới người đồng cấp Y", "chuyển lời thăm hỏi của Chủ tịch nước đến ông Y"
    private static bool IsSentTo(SentenceReading sentence, PartyGroup subject, PartyGroup hearer) =>
        sentence.Article.Word(hearer.First - 1) is "tới" or "đến" or "với" && sentence.Article.Has(subject.End, hearer.First, "lời", "lòng", "sự", "tình", "tỏ");

    // "bà X nói với ông Y rằng"
    private static bool IsToldTo(SentenceReading sentence, PartyGroup subject, PartyGroup hearer) =>
        hearer.First - 2 >= subject.End && sentence.Article.Word(hearer.First - 1) is "với" && sentence.Article.Word(hearer.First - 2) is "nói" or "hứa" or "kết" or "sẻ" or "bảo";
}
