using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Parties who do something together; their order says nothing.</summary>
internal static class ReciprocalFrame
{
    private static readonly string[] Joining = ["với", "cùng", "cùng với", "và"];

    // "gọi điện cho X"; "hợp tác tìm hòa bình cho X" has no partner X
    private static readonly string[] Calling = [.. Joining, "cho", "tới", "đến"];
    private static readonly string[] Received = [.. Calling, "từ"];

    // "với lãnh đạo các nước X"
    private const int FarthestPartner = 5;

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var parties = new PartyList(sentence.Article);
        if (found.Behind("giữa") is { } between)
        {
            parties.Add(between);
            if (parties.Count < 2)
            {
                parties.Add(found.Behind("với", "và"));
            }

            return new Roles(WithoutOwnStates(parties), []);
        }

        var signers = Witnessed.Signers(sentence, sign);
        if (signers is not null)
        {
            parties.Add(signers);
        }
        else if (sign.IsNoun && !sign.HasSubject && found.Behind("của") is { } owner)
        {
            parties.Add(owner);
        }
        else if (!IsVenue(sentence, found.Subject))
        {
            parties.Add(found.Subject);
        }

        parties.Add(IsGoBetween(sentence, sign, found.Agent) ? null : found.Agent);
        AddPartner(sentence, parties, sign, found);
        parties.Add(found.Behind(ObjectFinder.Including));
        if (parties.Count == 1 && sign is { IsNoun: true, HasSubject: false } && (found.Objects.Count == 0 || (found.Subject is null && found.Objects[0] is (_, "với"))))
        {
            AddSpeaker(sentence, sign, parties);
        }

        if (parties.Count == 1 && sign.Rule.Type == "CONSULT" && (sign is { IsNoun: true, HasSubject: false } || sentence.Article.Word(sentence.First) is "trong" && sign.First > sentence.First) && found.Objects.TrueForAll(item => sentence.Article.Entities[item.Group.Entities[0]].Kind == EntityKind.Place) && TalkedTo(sentence, sign, parties.Mentions[0]) is { } hearer)
        {
            parties.Add(hearer);
        }

        if (sign.Rule is { Type: "AGREE", Mode: "sign" } && parties.Mentions is [{ Country.Length: > 0 } guest] && (VisitedHost.Before(sentence, sign) ?? AidedPartner.Behind(sentence, sign)) is { } host && host.Country != guest.Country)
        {
            parties.Add(host);
        }

        var sides = WithoutDelegation(sentence, found, WithoutOwnStates(parties));
        return new Roles(signers is null && Witnessed.Is(sentence, sign) ? [.. sides.Select(HomeCountry.OrSelf).DistinctBy(side => side.EntityId)] : sides, []);
    }

    // "tại Siem Reap, X đã diễn ra cuộc đối thoại": where it was held
    private static bool IsVenue(SentenceReading sentence, PartyGroup? subject)
    {
        if (subject is null || subject.First - 2 < sentence.First || sentence.Article.Word(subject.First - 1) is not "," || sentence.Article.Entities[subject.Entities[0]].Kind != EntityKind.Country)
        {
            return false;
        }

        var verb = sentence.Article.Word(subject.End) is "đã" or "sẽ" or "đang" ? subject.End + 1 : subject.End;
        return (sentence.Article.Word(verb), sentence.Article.Word(verb + 1)) is ("diễn", "ra") && sentence.GroupAt(subject.First - 2) is { } town && town.First > sentence.First && sentence.Article.Word(town.First - 1) is "tại" or "ở";
    }

    // "lệnh ngừng bắn do Ai Cập làm trung gian", "do Nga và Thổ Nhĩ Kỳ bảo trợ": who brought it about is no side of it
    private static bool IsGoBetween(SentenceReading sentence, ActSign sign, PartyGroup? agent) =>
        agent is not null && sign.Rule.Type is "RETREAT" or "AGREE" && agent.First > sign.First && agent.End < sentence.End
        && (sentence.Article.Word(agent.End) is "đề" or "khởi" or "hậu" || sentence.Signs.Any(other => other.Rule.Mode == "mediate" && other.First >= agent.End && other.First - agent.End <= 1));

    // "đoàn đại biểu Trung Quốc do ông X dẫn đầu": who leads it stands for it
    private static IReadOnlyList<EntityMention> WithoutDelegation(SentenceReading sentence, Participants found, IReadOnlyList<EntityMention> parties)
    {
        if (found.Agent is not { } leader || sentence.Article.Word(leader.First - 1) is not "do" || sentence.Article.Entities[leader.Entities[0]].Kind != EntityKind.Person || sentence.GroupAt(leader.First - 2) is not { } delegation)
        {
            return parties;
        }

        var sent = delegation.Entities.Select(index => sentence.Article.Entities[index]).Where(entity => entity.Kind is EntityKind.Country or EntityKind.Organization || entity.Name.Length == 0).Select(entity => entity.EntityId).ToHashSet(StringComparer.Ordinal);
        return [.. parties.Where(party => !sent.Contains(party.EntityId))];
    }

    // "hai ông hy vọng hai bên …": a state beside the one who speaks for it is no third party
    private static IReadOnlyList<EntityMention> WithoutOwnStates(PartyList parties) =>
        [.. parties.Mentions.Where(party => party.Kind != EntityKind.Country || !parties.Mentions.Any(other => other.Kind == EntityKind.Person && other.Country == party.Country))];

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
        return next is not null && next.First - subject!.End <= FarthestPartner && !article.HasMark(subject.End, next.First) && (!article.HasCue(subject.End, next.First, CueKinds.Preposition) || IsToldTo(sentence, subject, next))
            && speaker.Kind == EntityKind.Person && article.Entities[next.Entities[0]] is { Kind: EntityKind.Person, Country.Length: > 0 } hearer && hearer.Country != speaker.Country ? next : null;
    }

    // "bà X nói với ông Y rằng"
    private static bool IsToldTo(SentenceReading sentence, PartyGroup subject, PartyGroup hearer) =>
        hearer.First - 2 >= subject.End && sentence.Article.Word(hearer.First - 1) is "với" && sentence.Article.Word(hearer.First - 2) is "nói" or "hứa" or "kết" or "sẻ" or "bảo";

    private static bool IsOccasion(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type == "CONSULT" && group.First - sign.End == 1 && sentence.Article.Word(sign.End) is "vụ" or "việc";

    // the first object that names somebody new: "hội đàm với Ngoại trưởng nước chủ nhà X"
    private static void AddPartner(SentenceReading sentence, PartyList parties, ActSign sign, Participants found)
    {
        // "nhận điện thoại từ ông X"
        var joining = sign.Rule.Mode is not ("phone" or "mediate") ? Joining : sentence.Article.Word(sign.First) is "nhận" ? Received : Calling;
        var before = parties.Count;
        var joined = false;
        foreach (var (group, preposition) in found.Objects)
        {
            // "họp khẩn vụ X phóng tên lửa": what they meet about
            if (preposition.Length == 0 && IsOccasion(sentence, sign, group))
            {
                return;
            }

            // "Mỹ và Nhật tập trận răn đe X": two exercise already, and nothing joins the third to them
            joined = (preposition.Length == 0 && (before < 2 || sign.Rule.Type != "COOPERATE")) || joining.Contains(preposition, StringComparer.Ordinal) || (joined && preposition is "after");
            if (joined && parties.Add(group).Count > before)
            {
                return;
            }
        }
    }
}
