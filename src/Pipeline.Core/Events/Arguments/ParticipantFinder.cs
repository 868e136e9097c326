using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Finds who stands around a sign.</summary>
internal static class ParticipantFinder
{
    public static Participants Find(SentenceReading sentence, ActSign sign)
    {
        var found = new Participants();
        ObjectFinder.Find(sentence, sign, found);
        VoiceFinder.Find(sentence, sign, found);
        if (sign.HasSubject || found.IsPassive)
        {
            var before = found.IsPassive ? VoiceFinder.MarkerBefore(sentence, sign) ?? sign.VerbFirst : sign.VerbFirst;
            found.Subject = SubjectFinder.Find(sentence, sign, before);
        }
        else if (found.Agent is null)
        {
            found.Subject = NounOwnerFinder.Find(sentence, sign);
        }

        return found;
    }
}
