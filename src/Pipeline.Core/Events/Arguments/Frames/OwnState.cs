using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Nobody punishes, threatens, leaves or asks his own state: where the words behind the verb name it, somebody else is meant, or nobody.</summary>
internal static class OwnState
{
    /// <summary>The recipients without the actors' own state.</summary>
    public static PartyList Without(SentenceReading sentence, ActSign sign, Participants found, PartyList actors, PartyList recipients)
    {
        if (!AreOwn(actors, recipients))
        {
            return recipients;
        }

        if (sign.Rule is { Type: "SANCTION" or "THREATEN" } or { Mode: "withdraw" })
        {
            // "ông X rút Mỹ khỏi thỏa thuận mà Iran ký": the next one named
            var next = Next(sentence, found, actors);
            return next is null && sign.Rule is { Type: "SANCTION", Mode: not "withdraw" } ? recipients : new PartyList(sentence.Article).Add(next);
        }

        // "hoan nghênh chuyến thăm Việt Nam của ông X": the guest, not where he is
        if (sign.Rule.Type == "SUPPORT" && sentence.Signs.Any(visit => visit.Rule.Mode == "visit" && visit.First >= sign.End && visit.First - sign.End <= 1))
        {
            return (Next(sentence, found, actors) ?? found.Behind("của")) is { } guest ? new PartyList(sentence.Article).Add(guest) : recipients;
        }

        // "các cuộc tấn công mà ông X xem là vi phạm chủ quyền nước này": whose right it is
        if (sign.Rule.Type == "ACCUSE" && sign.Rule.Mode is "disapprove" or "allege" && recipients.Mentions[0] is { Kind: EntityKind.Country, IsCoreference: true } && actors.Mentions.All(actor => actor.Kind == EntityKind.Person))
        {
            return new PartyList(sentence.Article).Add(Next(sentence, found, actors));
        }

        // "ông X nói nước ông không dính líu": of whom it is said
        return sign.Rule.Type == "REJECT" && sign.Span.Contains(recipients.Mentions[0].Span) ? new PartyList(sentence.Article) : recipients;
    }

    /// <summary>
    /// "vui mừng trước quan hệ Việt Nam - Nga", "đề nghị hai bên thực hiện hiệp định giữa nước mình và Y": of several who are praised or asked
    /// those who are not the actors' own state.
    /// </summary>
    public static List<EntityMention> BesideOthers(ActSign sign, PartyList actors, List<EntityMention> aimed) =>
        sign.Rule.Type is "SUPPORT" or "REQUEST" && aimed.Count > 1 && aimed.FindAll(party => party.Kind != EntityKind.Country || !actors.Mentions.Any(actor => actor.Country == party.Country)) is { Count: > 0 } foreign ? foreign : aimed;

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
}
