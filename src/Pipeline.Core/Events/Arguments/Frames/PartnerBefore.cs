using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>"hai tàu của X đã cùng với các tàu khu trục của Y tham gia tập trận": with whom stands between the subject and its verb.</summary>
internal static class PartnerBefore
{
    private const int FarthestPartner = 12;

    /// <summary>The state or person behind <c>cùng (với)</c> before the verb, or null.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (!sign.HasSubject || found.Subject is not { } subject || sign.Rule.Type is not ("COOPERATE" or "CONSULT"))
        {
            return null;
        }

        for (var at = sign.VerbFirst - 1; at > subject.End; at--)
        {
            if (sentence.Article.IsPunctuation(at) || sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Saying))
            {
                return null;
            }

            if (sentence.Article.Word(at) is "cùng")
            {
                return sentence.Groups.FirstOrDefault(group => group.First > at && group.End <= sign.VerbFirst && group.First - at <= FarthestPartner && sentence.Article.Entities[group.Entities[0]].Kind is EntityKind.Country or EntityKind.Organization or EntityKind.Person);
            }
        }

        return null;
    }
}
