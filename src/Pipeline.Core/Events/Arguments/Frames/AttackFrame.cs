using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Attackers, and whom they hit; when the text names nobody hit, the country in which it happened.</summary>
internal static class AttackFrame
{
    private const int FarthestClaim = 6;

    // "bằng một loạt các"
    private const int FarthestAnswer = 5;

    // "quy trách nhiệm cho Y về vụ tấn công"
    private const int FarthestCharge = 8;

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found, EntityMention? place) =>
        OfBoth(sentence, sign, found) ?? OfBeaten(sentence, sign, found) ?? OfAttack(sentence, sign, found, place);

    private static Roles? OfBoth(SentenceReading sentence, ActSign sign, Participants found)
    {
        // "giao tranh giữa A và B": both attack
        if (found.Behind("giữa") is { } between && new PartyList(sentence.Article).Add(between) is { Count: > 1 } sides)
        {
            return new Roles(sides.Mentions, []);
        }

        // "quân đội A tuyên bố cuộc giao tranh với B là …": both; in "13 lính A thiệt mạng trong trận đấu súng với B" B struck
        var isMutual = sign is { IsNoun: true, HasSubject: false } && sentence.Article.HasCue(sign.First, sign.End, CueKinds.Mutual) && sentence.Article.Word(sign.First - 1) is not ("trong" or "sau" or "một" or "vì");
        return isMutual && found.Behind("với") is { } other && found.Subject is { } one ? new Roles(new PartyList(sentence.Article).Add(one).Add(other).Mentions, []) : null;
    }

    // "đánh bật phiến quân X khỏi thị trấn": the beaten stand in the words of the act
    private static Roles? OfBeaten(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule.Name != "assault.drive-out" || found.IsPassive || sign.IsNoun || sentence.Groups.Find(group => group.First >= sign.HeadEnd && group.End <= sign.End) is not { } beaten)
        {
            return null;
        }

        var winners = new PartyList(sentence.Article).Add(found.Agent ?? (found.Subject == beaten ? null : found.Subject));
        return new Roles(winners.Mentions, [.. new PartyList(sentence.Article).Add(beaten).Mentions.Where(party => !winners.Contains(party.EntityId))]);
    }

    private static Roles OfAttack(SentenceReading sentence, ActSign sign, Participants found, EntityMention? place)
    {
        var (actors, recipients) = found.IsPassive ? Passive(sentence, sign, found) : Active(sentence, sign, found);
        if (sign.IsNoun && !sign.HasSubject && DiedIn.Find(sentence, sign) is { } dead)
        {
            recipients = new PartyList(sentence.Article).Add(dead);
        }

        var isAssumed = place is null && actors.Count + recipients.Count == 0;
        List<EntityMention> hit = [.. recipients.Mentions.Select(mention => OtherState.Meant(sentence, mention, actors.Mentions)).Where(mention => !actors.Contains(mention.EntityId))];
        if (hit.Count == 0 && Victims(sentence, sign) is { } victims)
        {
            hit = [.. new PartyList(sentence.Article).Add(victims).Mentions.Where(mention => !actors.Contains(mention.EntityId)).Take(1)];
        }

        var where = StruckPlace.Find(sentence, sign, found, actors.Mentions) ?? place ?? (!found.IsOfThing && actors.Mentions.All(actor => actor.Kind == EntityKind.Group) && !IsCharge(sentence, sign) ? sentence.Article.Home : null);
        if (hit.Count == 0 && where is not null && !actors.Contains(where.EntityId))
        {
            hit = [where];
        }

        return new Roles(actors.Mentions, hit) { IsAssumed = isAssumed };
    }

    // "X quy trách nhiệm cho Y về vụ tấn công tàu dầu": whom it struck, neither the accuser nor the accused need tell
    private static bool IsCharge(SentenceReading sentence, ActSign sign) => sign.IsNoun
        && sentence.Signs.Any(outer => outer.Rule is { Type: "ACCUSE", Mode: "allege" } && outer.First < sign.First && sign.First - outer.End <= FarthestCharge && !sentence.Article.HasMark(Math.Min(outer.End, sign.First), sign.First));

    private static (PartyList Actors, PartyList Recipients) Passive(SentenceReading sentence, ActSign sign, Participants found)
    {
        var recipients = new PartyList(sentence.Article).Add(found.Subject).AddPeopleOf(found.Subject);
        // "một quả bom bị ném vào đại sứ quán của X"
        recipients.Add(recipients.Count == 0 ? AttackTarget.Find(sentence, sign, found, isOwned: false) : null);
        return (new PartyList(sentence.Article).Add(found.Agent), recipients);
    }

    private static (PartyList Actors, PartyList Recipients) Active(SentenceReading sentence, ActSign sign, Participants found)
    {
        var isOwned = sign.IsNoun && !sign.HasSubject;
        var actor = found.Agent ?? (isOwned ? AttackTarget.NotOf(sentence, sign, found.Behind("của")) ?? Claimant(sentence, sign) ?? Within(sign, found) ?? Answerer(sentence, sign, found) ?? Planner(sentence, sign, found) : found.Subject);
        return (new PartyList(sentence.Article).Add(actor), new PartyList(sentence.Article).Add(AttackTarget.Find(sentence, sign, found, isOwned)));
    }

    // "loạt tên lửa mà X bắn vào": who fired stands within the words of the sign
    private static PartyGroup? Within(ActSign sign, Participants found) =>
        found.Subject is { } subject && subject.First > sign.Head && subject.End < sign.End ? subject : null;

    // "X đáp trả bằng các loạt tên lửa bắn vào Y", "X trả đũa bằng một đợt không kích": who answers with it struck
    private static PartyGroup? Answerer(SentenceReading sentence, ActSign sign, Participants found)
    {
        for (var at = sign.First - 1; at - 2 >= sentence.First && at >= sign.First - FarthestAnswer && !sentence.Article.IsPunctuation(at); at--)
        {
            if (sentence.Article.Word(at) is "bằng")
            {
                return (sentence.Article.Word(at - 2), sentence.Article.Word(at - 1)) is ("đáp", "trả" or "lại") or ("trả", "đũa") or ("phản", "công" or "đòn" or "kích") or ("giáng", "trả")
                    ? found.Subject ?? SubjectFinder.Find(sentence, sign, at - 2) : null;
            }
        }

        return null;
    }

    // "ông X đã phê chuẩn kế hoạch không kích Y": who orders or calls off the strike
    private static PartyGroup? Planner(SentenceReading sentence, ActSign sign, Participants found) =>
        sentence.Article.Word(sign.First) is "kế" && (sentence.Article.Word(sign.First - 2), sentence.Article.Word(sign.First - 1)) is ("phê", "chuẩn" or "duyệt") or ("thông", "qua") or ("hủy", "bỏ") or ("đình", "chỉ") or ("triển", "khai")
            ? found.Subject ?? SubjectFinder.Find(sentence, sign, sign.First - 2) : null;

    // "IS nhận trách nhiệm (về) vụ tấn công ở X"
    private static PartyGroup? Claimant(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.First - 1; at > sentence.First + 1 && at > sign.First - FarthestClaim; at--)
        {
            // "nhận trách nhiệm rò rỉ thông tin vụ khủng bố": for the leak
            if (sentence.Article.Word(at) is "nhiệm" && !sentence.Article.Has(at + 1, sign.First, "tin", "lộ") && sentence.Article.Word(at - 1) is "trách" && sentence.Article.Word(at - 2) is "nhận")
            {
                // a man who claims it speaks for some group
                return SubjectFinder.Find(sentence, sign, at - 2) is { } claimant && sentence.Article.Entities[claimant.Entities[0]].Kind != EntityKind.Person ? claimant : null;
            }
        }

        return null;
    }

    // "vụ đánh bom khiến 40 cảnh sát Ấn Độ thiệt mạng": whose people died
    private static PartyGroup? Victims(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.End; at < sentence.End; at++)
        {
            if (sentence.Article.Word(at) is not ("khiến" or "làm"))
            {
                continue;
            }

            var group = sentence.Groups.FirstOrDefault(next => next.First > at && next.First - at <= FarthestClaim && sentence.Article.Entities[next.Entities[^1]].Kind is EntityKind.Country or EntityKind.Organization);
            return group is not null && group.End < sentence.End && sentence.Article.Word(group.End) is "thiệt" or "chết" or "bị" or "tử" ? group : null;
        }

        return null;
    }
}
