using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Who acts on whom where the verb of a directed act is in the passive.</summary>
internal static class DirectedPassive
{
    public static (PartyList Actors, PartyList Recipients) Of(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (found.Agent is null && sign.Rule is { Type: "RETREAT", Mode: "withdraw" })
        {
            // "2.000 binh lính X ở Y sẽ được rút về": X takes home its own
            return (new PartyList(sentence.Article).Add(found.Subject ?? DirectedRecipient.Find(sentence, sign, found)), new PartyList(sentence.Article));
        }

        if (sign.Rule.Type == "AID" && found.Agent is null && found.Behind("cho") is { } helped)
        {
            // "Bộ trưởng X thông báo tổ hợp phòng không sẽ được bàn giao cho Y": what is handed over receives nothing, and who tells of it gives
            return (new PartyList(sentence.Article).Add(Announcer(sentence, found)), new PartyList(sentence.Article).Add(helped));
        }

        if (found.Agent is null && sign.Rule.Type == "SANCTION" && Giver(sentence, sign) is { } giver)
        {
            // "viện trợ của X cho Y bị đóng băng": X gives no more
            var refused = sentence.Groups.Find(group => group.First > giver.End && group.End <= sign.End && sentence.Article.Word(group.First - 1) is "cho" or "với" or "tới");
            return (new PartyList(sentence.Article).Add(giver), new PartyList(sentence.Article).Add(refused));
        }

        var actor = found.Agent ?? (sign.Rule.Mode is "expel" or "deport" ? found.Behind("khỏi", "ra khỏi") : null);
        var recipient = found.Subject ?? DirectedRecipient.Find(sentence, sign, found);
        return (new PartyList(sentence.Article).Add(actor), new PartyList(sentence.Article).Add(recipient).AddPeopleOf(found.Subject));
    }

    // whose help it is, among the words of the act
    private static PartyGroup? Giver(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Word(sign.First) is "viện" or "khoản" or "gói" or "hỗ" or "nguồn"
            ? sentence.Groups.Find(group => group.First > sign.First && group.End < sign.End && sentence.Article.Word(group.First - 1) is "của") : null;

    private static PartyGroup? Announcer(SentenceReading sentence, Participants found) =>
        (found.Subject ?? found.Onlooker) is { } teller && teller.End < sentence.End && sentence.IsCovered(teller.End, CueKinds.Saying) ? teller : null;
}
