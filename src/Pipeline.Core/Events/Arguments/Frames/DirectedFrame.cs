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
            return GrantedRequest.Assign(sentence, sign, found);
        }

        var (actors, recipients) = found.IsPassive ? DirectedPassive.Of(sentence, sign, found) : Active(sentence, sign, found);
        if (sign.Rule.Mode == "mediate" && found.Behind("giữa") is { } between)
        {
            // "làm trung gian giữa A và B"
            recipients = new PartyList(sentence.Article).Add(between);
        }
        else if (sign.Rule.Mode == "mediate" && recipients.Count == 0)
        {
            // "đề nghị làm trung gian nếu hai bên mong muốn"
            recipients.Add(sentence.Groups.FirstOrDefault(group => group.First >= sign.End && group.Entities is [var both] && sentence.Article.Entities[both] is { Members.Count: 2, IsCoreference: true }));
        }

        var isOfMany = IsOfMany(sentence, sign, found);
        recipients = isOfMany ? new PartyList(sentence.Article) : recipients;
        foreach (var other in isOfMany ? [] : RecipientElsewhere.Of(sentence, sign, found))
        {
            recipients.Add(recipients.Count == 0 ? other : null);
        }

        if (recipients.Count == 0)
        {
            return new Roles(actors.Mentions, OwnState.BesideOthers(sign, actors, []));
        }

        return new Roles(actors.Mentions, OwnState.BesideOthers(sign, actors, Others(sentence, sign, actors, recipients)));
    }

    // at whom of the recipients it is aimed, beside those who act
    private static List<EntityMention> Others(SentenceReading sentence, ActSign sign, PartyList actors, PartyList recipients)
    {
        var aimed = new List<EntityMention>(recipients.Count);
        foreach (var party in recipients.Mentions)
        {
            var mention = OtherState.Meant(sentence, Envoys.StandFor(sentence, sign, party), actors.Mentions);
            if (!actors.Contains(mention.EntityId) && !Contains(aimed, mention.EntityId))
            {
                aimed.Add(mention);
            }
        }

        if (!aimed.Exists(static mention => mention is { IsCoreference: true, Kind: EntityKind.Country }))
        {
            return aimed;
        }

        // "quan hệ giữa hai nước": of the two the one that does not act
        var others = aimed.Where(mention => !(mention.IsCoreference && mention.Kind == EntityKind.Country && actors.Mentions.Any(actor => actor.Country == mention.Country))).ToList();
        return others.Count > 0 ? others : aimed;
    }

    private static bool Contains(List<EntityMention> mentions, string id) => mentions.Exists(mention => mention.EntityId == id);

    // "kêu gọi các nước không vội công nhận chính quyền mới": those asked have no name, whoever is named behind them; in "các nước G7" they have
    private static bool IsOfMany(SentenceReading sentence, ActSign sign, Participants found) =>
        sign.Rule.Type == "REQUEST" && found.Objects is [(var asked, ""), (var next, not ObjectFinder.Including), ..] && asked.First <= sign.End && next.First > asked.End + 1
        && SubjectHead.IsNobody(sentence, asked) && (sentence.Article.Is(asked.End, CueKinds.Adverb) || sentence.IsStatusCue(asked.End));

    private static (PartyList Actors, PartyList Recipients) Active(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule is { Type: "RETREAT", Mode: "withdraw" } && sentence.GroupAt(sign.Head) is { } troops)
        {
            // "X khẳng định quân Y phải tháo chạy": those who flee stand within the words of the act
            return (new PartyList(sentence.Article).Add(troops), new PartyList(sentence.Article));
        }

        if (sign.Rule is { Type: "RETREAT", Mode: "withdraw" } && WithdrawnTroops.Of(sentence, sign, found) is { } owners)
        {
            return (new PartyList(sentence.Article).Add(owners), new PartyList(sentence.Article));
        }

        if (Asker(sentence, sign, found) is { } asker)
        {
            (found.Subject, found.Onlooker) = (asker, null);
            found.Drop(asker);
        }

        var actor = found.Agent ?? (sign.IsNoun && (!sign.HasSubject || FacedMeasure.IsMeasure(sign)) ? Owner(sentence, sign, found) : null) ?? found.Subject;
        var recipients = new PartyList(sentence.Article).Add(DirectedRecipient.Find(sentence, sign, found)).Add(Members(sentence, sign, found));
        var actors = new PartyList(sentence.Article).Add(ReportedSpeaker.Find(sentence, sign, actor, recipients.Mentions) ?? actor);
        recipients = OwnState.Without(sentence, sign, found, actors, recipients);
        if (recipients.Count == 0 && sign.Rule.Mode is "deport" or "seize")
        {
            recipients.Add(Within(sentence, sign, sign.Rule.Mode == "seize" ? EntityKind.Country : EntityKind.Person));
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

    // "Đề nghị điện đàm của Bộ trưởng X bị Y khước từ": a clause that opens with the request has whoever made it behind
    private static PartyGroup? Asker(SentenceReading sentence, ActSign sign, Participants found) =>
        sign.Rule.Type == "REQUEST" && found is { Subject: null, Agent: null } && (sign.First == sentence.First || sentence.Article.Word(sign.First - 1) is ",")
            && found.Behind("của") is { } owner && sentence.Article.Has(owner.End, sentence.End, "bị", "được") ? owner : null;

    // "bàn giao nghi phạm X cho cảnh sát Y", "bắt ba tàu X": whom it strikes stands within the words of the act
    private static PartyGroup? Within(SentenceReading sentence, ActSign sign, EntityKind kind) =>
        sentence.Groups.FirstOrDefault(group => group.First > sign.First && group.End <= sign.End && sentence.Article.Entities[group.Entities[0]] is { Name.Length: > 0 } named && named.Kind == kind);

    // "trừng phạt 5 nước, trong đó có X"; "yêu cầu X cùng tấn công các nhóm như Y": of another act
    private static PartyGroup? Members(SentenceReading sentence, ActSign sign, Participants found) =>
        found.Behind(ObjectFinder.Including) is { } members && !sentence.Signs.Any(other => other != sign && !other.IsNoun && other.First >= sign.End && other.End <= members.First) ? members : null;

    // "cáo buộc X can thiệp bầu cử và mối liên hệ với nhóm của Y": whose the last word of a charge is did not bring it
    private static bool IsOfCharge(SentenceReading sentence, ActSign sign, PartyGroup owner) =>
        sign.Rule is { Type: "ACCUSE", Mode: "allege" } && sentence.Signs.Any(other => other.First >= sign.End && other.End <= owner.First);

    // "tung đòn tấn công mạng làm tê liệt hệ thống của X": whose the thing is that suffers
    private static bool IsHarmed(SentenceReading sentence, ActSign sign, PartyGroup owner) => sentence.Article.Has(sign.End, owner.First, "làm", "khiến", "gây");

    // "trích 200.000 USD từ ngân sách hỗ trợ nhân dân tỉnh X": a place does nothing
    private static PartyGroup? Owner(SentenceReading sentence, ActSign sign, Participants found) =>
        // "việc gây áp lực lên chế độ của X": whose it is on whom it is done
        sentence.Article.Word(sign.First) is "việc" && sentence.Article.Is(sign.End - 1, CueKinds.Preposition) ? null :
        // "biện pháp trừng phạt được đưa ra sau vụ thử của X": X's is the test
        FacedMeasure.IsMeasure(sign) && !FacedMeasure.IsOwned(sentence, sign, found) ? null :
        // "lệnh cấm nhập cảnh đối với người dân từ X": those struck
        (sign.Rule is { Type: "COERCE", Mode: "restrict" } ? found.Behind("của") : found.Behind("của", "từ")) is { } owner && !IsOfCharge(sentence, sign, owner) && !IsHarmed(sentence, sign, owner) && !owner.Entities.All(index => sentence.Article.Entities[index].Kind == EntityKind.Place) ? owner : null;

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
