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

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var parties = new PartyList(sentence.Article);
        if (found.Behind("giữa") is { } between && !IsTopic(sentence, sign, found, between))
        {
            parties.Add(between);
            if (parties.Count < 2)
            {
                parties.Add(found.Behind("với", "và"));
            }

            return new Roles(WithoutOwnStates(parties), []);
        }

        if (Named(sentence, sign, found) is { } pair && parties.Add(pair).Count > 1)
        {
            return new Roles(WithoutOwnStates(parties), []);
        }

        var signers = Witnessed.Signers(sentence, sign);
        parties.Add(signers ?? Leader(sentence, sign, found) ?? FirstSide(sentence, sign, found));
        parties.Add(IsGoBetween(sentence, sign, found.Agent) ? null : found.Agent);
        AddPartner(sentence, parties, sign, found);
        parties.Add(found.Behind(ObjectFinder.Including));
        parties.Add(parties.Count == 1 ? PartnerBefore.Find(sentence, sign, found) : null);
        TalkElsewhere.Complete(sentence, sign, found, parties);
        if (sign.Rule is { Type: "AGREE", Mode: "sign" } && parties.Mentions is [{ Country.Length: > 0 } guest] && (VisitedHost.Before(sentence, sign) ?? AidedPartner.Behind(sentence, sign)) is { } host && host.Country != guest.Country)
        {
            parties.Add(host);
        }

        var sides = WithoutDelegation(sentence, found, WithoutOwnStates(parties));
        return new Roles(signers is null && Witnessed.Is(sentence, sign) ? [.. sides.Select(HomeCountry.OrSelf).DistinctBy(side => side.EntityId)] : sides, []);
    }

    // "X lên tiếng về cuộc điện đàm Nga - Mỹ": the two right behind the noun are all
    private static PartyGroup? Named(SentenceReading sentence, ActSign sign, Participants found) =>
        sign is { IsNoun: true, HasSubject: false, Rule.Type: "CONSULT" } && found.Objects is [(var pair, ""), ..] && pair.First == sign.End && pair.Entities.Count > 1 && sentence.Article.Has(pair.First, pair.End, "-", "\u2013") ? pair : null;

    // "ông X điện đàm với ông Y về tranh cãi giữa A và B": what they spoke of
    private static bool IsTopic(SentenceReading sentence, ActSign sign, Participants found, PartyGroup between) =>
        sign.HasSubject && found.Behind("với", "cho", "") is { } partner && partner.First < between.First && sentence.Article.Has(partner.End, between.First, "về", "trong", "trước");

    // "phái đoàn X do ông Y dẫn đầu hội đàm với Z": who leads it stands for it
    private static PartyGroup? Leader(SentenceReading sentence, ActSign sign, Participants found) =>
        sign.Rule.Type == "CONSULT" && found.Subject is { } delegation && Delegation.Before(sentence, sign) is { } led && led.Leader.First - 2 <= delegation.End && led.Leader.First > delegation.First ? led.Leader : null;

    private static PartyGroup? FirstSide(SentenceReading sentence, ActSign sign, Participants found) =>
        (sign.IsNoun && !sign.HasSubject && found.Behind("của") is { } owner && !IsOfPlace(sentence, owner) && !IsOfTopic(sentence, sign, owner) ? owner : null) ?? (IsVenue(sentence, found.Subject) ? null : found.Subject);

    // "cuộc điện đàm với ông X về chương trình hạt nhân của Y": what they spoke of is Y's
    private static bool IsOfTopic(SentenceReading sentence, ActSign sign, PartyGroup owner) =>
        sign.Rule.Type == "CONSULT" && sentence.Article.Has(sign.End, owner.First, "về", "quanh", "liên");

    // "đàm phán tại thủ đô Y của X": whose the town is
    private static bool IsOfPlace(SentenceReading sentence, PartyGroup owner) =>
        sentence.GroupAt(owner.First - 2) is { } town && sentence.Article.Entities[town.Entities[^1]].Kind == EntityKind.Place;

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
    private static List<EntityMention> WithoutDelegation(SentenceReading sentence, Participants found, List<EntityMention> parties)
    {
        if (found.Agent is not { } leader || sentence.Article.Word(leader.First - 1) is not "do" || sentence.Article.Entities[leader.Entities[0]].Kind != EntityKind.Person || sentence.GroupAt(leader.First - 2) is not { } delegation)
        {
            return parties;
        }

        var sent = delegation.Entities.Select(index => sentence.Article.Entities[index]).Where(entity => entity.Kind is EntityKind.Country or EntityKind.Organization || entity.Name.Length == 0).Select(entity => entity.EntityId).ToHashSet(StringComparer.Ordinal);
        return [.. parties.Where(party => !sent.Contains(party.EntityId))];
    }

    // "hai ông hy vọng hai bên …": a state beside the one who speaks for it is no third party
    private static List<EntityMention> WithoutOwnStates(PartyList parties) =>
        [.. parties.Mentions.Where(party => party.Kind != EntityKind.Country || !parties.Mentions.Any(other => other.Kind == EntityKind.Person && other.Country == party.Country))];

    private static bool IsOccasion(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type == "CONSULT" && group.First - sign.End == 1 && sentence.Article.Word(sign.End) is "vụ" or "việc";

    // the first object that names somebody new: "hội đàm với Ngoại trưởng nước chủ nhà X"
    private static void AddPartner(SentenceReading sentence, PartyList parties, ActSign sign, Participants found)
    {
        // "nhận điện thoại từ ông X"
        var isGiven = sign.Rule.Type == "COOPERATE" && sentence.Article.Word(sign.End - 1) is "cho";
        var joining = isGiven ? Calling : sign.Rule.Mode is not ("phone" or "mediate") ? Joining : sentence.Article.Word(sign.First) is "nhận" ? Received : Calling;
        var before = parties.Count;
        var joined = false;
        foreach (var (group, preposition) in found.Objects)
        {
            // "cung cấp tin tình báo của X cho Y": whose it is
            if (isGiven && group.First < sign.End && group.First > sign.Head)
            {
                continue;
            }

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
