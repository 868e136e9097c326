using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Forces that are moved: whose they are.</summary>
internal static class DeployFrame
{
    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var actors = new PartyList(sentence.Article).Add(found.Agent ?? (found.IsPassive ? sentence.GroupAt(sign.Head) : null) ?? found.Subject ?? sentence.GroupAt(sign.Head));
        return new Roles(actors.Count > 0 ? actors.Mentions : actors.Add(found.Behind("của", "")).Mentions, []);
    }
}
