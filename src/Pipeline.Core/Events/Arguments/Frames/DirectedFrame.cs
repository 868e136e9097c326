using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>One side acts on another.</summary>
internal static class DirectedFrame
{
    private const int FarthestPurpose = 20;
    private const int FarthestCondition = 3;

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule.Mode == "mediate" && sentence.Article.Word(sign.HeadEnd - 1) is "của" && found.Objects is [(var mediator, _), ..])
        {
            // "với sự trung gian của X": between whom, the sentences around tell
            return new Roles(new PartyList(sentence.Article).Add(mediator).Mentions, []);
        }

        var actors = new PartyList(sentence.Article);
        var recipients = new PartyList(sentence.Article);
        if (found.IsPassive)
        {
            actors.Add(found.Agent ?? (sign.Rule.Mode is "expel" or "deport" ? found.Behind("khỏi", "ra khỏi") : null));
            recipients.Add(found.Subject ?? DirectedRecipient.Find(sentence, sign, found)).AddPeopleOf(found.Subject);
        }
        else
        {
            var actor = found.Agent ?? (sign.IsNoun && !sign.HasSubject ? Owner(sentence, found) : null) ?? found.Subject;
            recipients.Add(DirectedRecipient.Find(sentence, sign, found)).Add(Members(sentence, sign, found));
            actors.Add(ReportedSpeaker.Find(sentence, sign, actor, recipients.Mentions) ?? actor);
            if (sign.Rule is { Type: "SANCTION" or "THREATEN" } or { Mode: "withdraw" } && AreOwn(actors, recipients) && Next(sentence, found, actors) is { } next)
            {
                recipients = new PartyList(sentence.Article).Add(next);
            }

            if (recipients.Count == 0 && sign.Rule.Type is "SANCTION" or "AID" && Towards(sentence, sign, found) is { } state)
            {
                recipients.Add(state);
            }
        }

        foreach (var other in Elsewhere(sentence, sign, found))
        {
            recipients.Add(recipients.Count == 0 ? other : null);
        }

        var aimed = recipients.Mentions.Select(InOffice).Where(mention => !actors.Contains(mention.EntityId)).ToList();
        // "quan hệ giữa hai nước": of the two the one that does not act
        var others = aimed.Where(mention => !(mention.IsCoreference && mention.Kind == EntityKind.Country && actors.Mentions.Any(actor => actor.Country == mention.Country))).ToList();
        return new Roles(actors.Mentions, others.Count > 0 ? others : aimed);
    }

    // where the words behind the verb name nobody: between whom, who stands before the relative clause, on whom it depends
    private static IEnumerable<PartyGroup?> Elsewhere(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule is { Type: "THREATEN" or "ACCUSE" or "REQUEST" or "SANCTION", Mode: not "investigate" })
        {
            yield return found.Behind("giữa");
        }

        if (!found.IsPassive && found.Subject is not null && sign.Rule.Type is "ACCUSE" or "SUPPORT" or "SANCTION" or "REQUEST")
        {
            yield return Antecedent(sentence, found.Subject);
        }

        if (!found.IsPassive && sign.Rule.Type == "THREATEN")
        {
            yield return Warned(sentence, sign);
        }
    }

    // "ông X rút Mỹ khỏi thỏa thuận mà Iran ký": nobody punishes his own state, the next one named is meant
    private static bool AreOwn(PartyList actors, PartyList recipients) =>
        recipients.Mentions is [{ Kind: EntityKind.Country or EntityKind.Organization, Country.Length: > 0 } own] && actors.Mentions.Any(actor => actor.Country == own.Country);

    private static PartyGroup? Next(SentenceReading sentence, Participants found, PartyList actors)
    {
        foreach (var (group, _) in found.Objects)
        {
            var mention = sentence.Article.Entities[group.Entities[0]];
            if (mention.Kind != EntityKind.Place && mention.Country.Length > 0 && actors.Mentions.All(actor => actor.Country != mention.Country))
            {
                return group;
            }
        }

        return null;
    }

    // "triệu đại sứ Nga", "đuổi tùy viên quân sự Mỹ": an envoy whom nobody names stands for his state
    private static EntityMention InOffice(EntityMention mention) =>
        mention is { Kind: EntityKind.Person, Name.Length: 0, Country.Length: > 0, Office: "ambassador" or "special envoy" } ? HomeCountry.AsCountry(mention) ?? mention : mention;

    // "của Iran, nước mà bà cáo buộc …", "ông X, người mà Mỹ trừng phạt": the one before the comma
    private static PartyGroup? Antecedent(SentenceReading sentence, PartyGroup subject)
    {
        var relative = subject.First - 1;
        return relative - 3 >= sentence.First && sentence.Article.Word(relative) is "mà" && sentence.Article.Word(relative - 1) is "nước" or "người" or "nhóm" or "kẻ" or "phe" && sentence.Article.Word(relative - 2) is ","
            ? sentence.GroupAt(relative - 3) : null;
    }

    // "dọa đáp trả nếu X tăng thuế": the one on whom it depends
    private static PartyGroup? Warned(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.End; at < sentence.End; at++)
        {
            if (sentence.Article.Word(at) is "nếu")
            {
                return sentence.Groups.FirstOrDefault(group => group.First > at && group.First - at <= FarthestCondition);
            }
        }

        return null;
    }

    // "trừng phạt 5 nước, trong đó có X"; "yêu cầu X cùng tấn công các nhóm như Y": of another act
    private static PartyGroup? Members(SentenceReading sentence, ActSign sign, Participants found) =>
        found.Behind(ObjectFinder.Including) is { } members && !sentence.Signs.Any(other => other != sign && !other.IsNoun && other.First >= sign.End && other.End <= members.First) ? members : null;

    // "trích 200.000 USD từ ngân sách hỗ trợ nhân dân tỉnh X": a place does nothing
    private static PartyGroup? Owner(SentenceReading sentence, Participants found) =>
        found.Behind("của", "từ") is { } owner && !owner.Entities.All(index => sentence.Article.Entities[index].Kind == EntityKind.Place) ? owner : null;

    // "đình chỉ xuất khẩu thiết bị sang X", "triệu hồi đại sứ tại Bình Nhưỡng", "điều máy bay đến Pắc-xế"
    private static EntityMention? Towards(SentenceReading sentence, ActSign sign, Participants found)
    {
        foreach (var (group, preposition) in found.Objects)
        {
            var mention = sentence.Article.Entities[group.Entities[0]];
            if (sign.Rule.Type == "SANCTION" && sentence.Article.Has(sign.End, group.First, "do", "vì", "liên"))
            {
                return null;
            }

            if (mention.Kind is EntityKind.Country or EntityKind.Place && preposition is "sang" or "tới" or "đến" or "tại" or "ở" || (mention.Kind == EntityKind.Place && sign.Rule.Type == "AID" && preposition is "" or "cho" or "của"))
            {
                return HomeCountry.AsCountry(mention);
            }
        }

        // "cấp 200 triệu euro để nâng cấp các trại tị nạn ở Libya"
        var spent = sign.Rule.Type != "AID" ? null : sentence.Groups.FirstOrDefault(group => group.First >= sign.End && group.First - sign.End <= FarthestPurpose && sentence.Article.Word(group.First - 1) is "ở" or "tại");
        return spent is null ? null : HomeCountry.AsCountry(sentence.Article.Entities[spent.Entities[0]]);
    }
}
