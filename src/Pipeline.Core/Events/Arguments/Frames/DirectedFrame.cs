using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>One side acts on another.</summary>
internal static class DirectedFrame
{
    private const int FarthestPurpose = 20;

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule.Mode == "mediate" && sentence.Article.Word(sign.HeadEnd - 1) is "của" && found.Objects is [(var mediator, _), ..])
        {
            // "với sự trung gian của X": between whom, the sentences around tell
            return new Roles(new PartyList(sentence.Article).Add(mediator).Mentions, []);
        }

        if (sign.Rule.Name == "request.granted")
        {
            return Granted(sentence, sign, found);
        }

        var (actors, recipients) = found.IsPassive ? Passive(sentence, sign, found) : Active(sentence, sign, found);
        if (sign.Rule.Mode == "mediate" && found.Behind("giữa") is { } between)
        {
            // "làm trung gian giữa A và B"
            recipients = new PartyList(sentence.Article).Add(between);
        }

        foreach (var other in RecipientElsewhere.Of(sentence, sign, found))
        {
            recipients.Add(recipients.Count == 0 ? other : null);
        }

        var aimed = recipients.Mentions.Select(party => IsSummoned(sentence, sign, party) ? HomeCountry.OrSelf(party) : InOffice(party)).Where(mention => !actors.Contains(mention.EntityId)).ToList();
        // "quan hệ giữa hai nước": of the two the one that does not act
        var others = aimed.Where(mention => !(mention.IsCoreference && mention.Kind == EntityKind.Country && actors.Mentions.Any(actor => actor.Country == mention.Country))).ToList();
        return new Roles(actors.Mentions, WithoutOwn(sign, actors, others.Count > 0 ? others : aimed));
    }

    // "vui mừng trước quan hệ Việt Nam - Nga", "đề nghị hai bên thực hiện hiệp định giữa nước mình và Y": nobody praises or asks his own state beside another
    private static List<EntityMention> WithoutOwn(ActSign sign, PartyList actors, List<EntityMention> aimed) =>
        sign.Rule.Type is "SUPPORT" or "REQUEST" && aimed.Count > 1 && aimed.FindAll(party => party.Kind != EntityKind.Country || !actors.Mentions.Any(actor => actor.Country == party.Country)) is { Count: > 0 } foreign ? foreign : aimed;

    // "Theo đề nghị của Bangkok, Lào cử lính cứu hỏa": who acts was asked
    private static Roles Granted(SentenceReading sentence, ActSign sign, Participants found)
    {
        var askers = sentence.GroupAt(sign.End)?.Entities.Select(index => sentence.Article.Entities[index]).Select(party => party.Kind == EntityKind.Place ? HomeCountry.OrSelf(party) : party).Where(party => party.Kind != EntityKind.Place).ToList() ?? [];
        var asked = new PartyList(sentence.Article).Add(SubjectBehind.Find(sentence, sign) ?? found.Subject).Mentions;
        return new Roles(askers, [.. asked.Where(party => askers.TrueForAll(asker => asker.Country != party.Country))]);
    }

    private static (PartyList Actors, PartyList Recipients) Passive(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (found.Agent is null && sign.Rule is { Type: "RETREAT", Mode: "withdraw" })
        {
            // "2.000 binh lính X ở Y sẽ được rút về": X takes home its own
            return (new PartyList(sentence.Article).Add(found.Subject ?? DirectedRecipient.Find(sentence, sign, found)), new PartyList(sentence.Article));
        }

        var actor = found.Agent ?? (sign.Rule.Mode is "expel" or "deport" ? found.Behind("khỏi", "ra khỏi") : null);
        var recipient = found.Subject ?? DirectedRecipient.Find(sentence, sign, found);
        return (new PartyList(sentence.Article).Add(actor), new PartyList(sentence.Article).Add(recipient).AddPeopleOf(found.Subject));
    }

    private static (PartyList Actors, PartyList Recipients) Active(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule is { Type: "RETREAT", Mode: "withdraw" } && sentence.GroupAt(sign.Head) is { } troops)
        {
            // "X khẳng định quân Y phải tháo chạy": those who flee stand within the words of the act
            return (new PartyList(sentence.Article).Add(troops), new PartyList(sentence.Article));
        }

        var actor = found.Agent ?? (sign.IsNoun && !sign.HasSubject ? Owner(sentence, sign, found) : null) ?? found.Subject;
        var recipients = new PartyList(sentence.Article).Add(DirectedRecipient.Find(sentence, sign, found)).Add(Members(sentence, sign, found));
        var actors = new PartyList(sentence.Article).Add(ReportedSpeaker.Find(sentence, sign, actor, recipients.Mentions) ?? actor);
        if (sign.Rule is { Type: "SANCTION" or "THREATEN" } or { Mode: "withdraw" } && AreOwn(actors, recipients) && (Next(sentence, found, actors) is { } next || sign.Rule.Mode == "withdraw" || sign.Rule.Type == "THREATEN"))
        {
            recipients = new PartyList(sentence.Article).Add(Next(sentence, found, actors));
        }
        else if (sign.Rule.Type == "REJECT" && AreOwn(actors, recipients) && sign.Span.Contains(recipients.Mentions[0].Span))
        {
            // "ông X nói nước ông không dính líu": of whom it is said
            recipients = new PartyList(sentence.Article);
        }

        if (recipients.Count == 0 && sign.Rule.Mode == "deport")
        {
            // "bàn giao nghi phạm X cho cảnh sát Y": he stands within the words of the act
            recipients.Add(sentence.Groups.FirstOrDefault(group => group.First >= sign.First && group.End <= sign.End && sentence.Article.Entities[group.Entities[0]] is { Kind: EntityKind.Person, Name.Length: > 0 }));
        }

        if (recipients.Count == 0 && sign.Rule.Type is "SANCTION" or "AID")
        {
            foreach (var state in Towards(sentence, sign, found))
            {
                recipients.Add(state);
            }
        }

        return (actors, recipients);
    }

    // "ông X rút Mỹ khỏi thỏa thuận mà Iran ký": nobody punishes his own state, the next one named is meant
    private static bool AreOwn(PartyList actors, PartyList recipients) =>
        recipients.Mentions is [{ Kind: EntityKind.Country or EntityKind.Organization, Country.Length: > 0 } own] && actors.Mentions.Any(actor => actor.Country == own.Country);

    private static PartyGroup? Next(SentenceReading sentence, Participants found, PartyList actors)
    {
        foreach (var (group, _) in found.Objects)
        {
            var mention = sentence.Article.Entities[group.Entities[0]];
            if (mention.Kind != EntityKind.Place && (mention.Country.Length > 0 || mention.Kind == EntityKind.Organization) && actors.Mentions.All(actor => actor.Country != mention.Country))
            {
                return group;
            }
        }

        return null;
    }

    // "triệu Đại sứ Nga X tới trao công hàm phản đối": his state is blamed, whatever his name
    private static bool IsSummoned(SentenceReading sentence, ActSign sign, EntityMention party) =>
        sign.Rule.Type == "ACCUSE" && party is { Kind: EntityKind.Person, Office: "ambassador", Country.Length: > 0 } && sentence.Article.Word(sign.First) is "triệu" or "gọi" or "mời" or "triệu tập";

    // "triệu đại sứ Nga", "đuổi tùy viên quân sự Mỹ": an envoy whom nobody names stands for his state
    private static EntityMention InOffice(EntityMention mention) =>
        mention is { Kind: EntityKind.Person, Name.Length: 0, Country.Length: > 0, Office: "ambassador" or "special envoy" } ? HomeCountry.AsCountry(mention) ?? mention : mention;

    // "trừng phạt 5 nước, trong đó có X"; "yêu cầu X cùng tấn công các nhóm như Y": of another act
    private static PartyGroup? Members(SentenceReading sentence, ActSign sign, Participants found) =>
        found.Behind(ObjectFinder.Including) is { } members && !sentence.Signs.Any(other => other != sign && !other.IsNoun && other.First >= sign.End && other.End <= members.First) ? members : null;

    // "cáo buộc X can thiệp bầu cử và mối liên hệ với nhóm của Y": whose the last word of a charge is did not bring it
    private static bool IsOfCharge(SentenceReading sentence, ActSign sign, PartyGroup owner) =>
        sign.Rule is { Type: "ACCUSE", Mode: "allege" } && sentence.Signs.Any(other => other.First >= sign.End && other.End <= owner.First);

    // "trích 200.000 USD từ ngân sách hỗ trợ nhân dân tỉnh X": a place does nothing
    private static PartyGroup? Owner(SentenceReading sentence, ActSign sign, Participants found) =>
        // "lệnh cấm nhập cảnh đối với người dân từ X": those struck
        (sign.Rule is { Type: "COERCE", Mode: "restrict" } ? found.Behind("của") : found.Behind("của", "từ")) is { } owner && !IsOfCharge(sentence, sign, owner) && !owner.Entities.All(index => sentence.Article.Entities[index].Kind == EntityKind.Place) ? owner : null;

    // "đình chỉ xuất khẩu thiết bị sang X", "triệu hồi đại sứ ở Washington và Canberra", "điều máy bay đến Pắc-xế"
    private static IEnumerable<EntityMention> Towards(SentenceReading sentence, ActSign sign, Participants found)
    {
        foreach (var (group, preposition) in found.Objects)
        {
            var mention = sentence.Article.Entities[group.Entities[0]];
            if (sign.Rule.Type == "SANCTION" && sentence.Article.Has(sign.End, group.First, "do", "vì", "liên"))
            {
                return [];
            }

            if (mention.Kind is EntityKind.Country or EntityKind.Place && preposition is "sang" or "tới" or "đến" or "tại" or "ở" || (mention.Kind == EntityKind.Place && sign.Rule.Type == "AID" && preposition is "" or "cho" or "của"))
            {
                return group.Entities.Select(index => HomeCountry.AsCountry(sentence.Article.Entities[index])).OfType<EntityMention>();
            }
        }

        // "cấp 200 triệu euro để nâng cấp các trại tị nạn ở Libya"
        var spent = sign.Rule.Type != "AID" ? null : sentence.Groups.FirstOrDefault(group => group.First >= sign.End && group.First - sign.End <= FarthestPurpose && sentence.Article.Word(group.First - 1) is "ở" or "tại");
        return spent is not null && HomeCountry.AsCountry(sentence.Article.Entities[spent.Entities[0]]) is { } state ? [state] : [];
    }
}
