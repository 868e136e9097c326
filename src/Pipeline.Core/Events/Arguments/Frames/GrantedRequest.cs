using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>"Theo đề nghị của Bangkok, Lào cử lính cứu hỏa": who acts was asked.</summary>
internal static class GrantedRequest
{
    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var askers = (sentence.GroupAt(sign.End)?.Entities ?? [])
            .Select(index => sentence.Article.Entities[index])
            .Select(party => party.Kind == EntityKind.Place ? HomeCountry.OrSelf(party) : party)
            .Where(party => party.Kind != EntityKind.Place)
            .ToList();
        var asked = new PartyList(sentence.Article).Add(SubjectBehind.Find(sentence, sign) ?? found.Subject).Mentions;
        return new Roles(askers, [.. asked.Where(party => askers.TrueForAll(asker => asker.Country != party.Country))]);
    }
}
