using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"X cho biết máy bay Y bị bắn hạ": what is struck stands within the words of the attack, before the passive marker, and whoever stands before them was not struck.</summary>
internal static class StruckThing
{
    /// <summary>Whether the words of the sign begin with the thing that its passive verb happens to.</summary>
    public static bool Opens(SentenceReading sentence, ActSign sign) =>
        sign is { IsNoun: false, Rule: { Type: "ASSAULT", Mode: "aerial", IsUndergone: false } } && !sentence.Article.Is(sign.Head, CueKinds.Passive) && PassiveMarkers.InGap(sentence, sign) is { } marker && marker > sign.Head;

    /// <summary>Whose thing it is; null where the words name nobody.</summary>
    public static PartyGroup? Owner(SentenceReading sentence, ActSign sign) =>
        PassiveMarkers.InGap(sentence, sign) is { } marker ? sentence.Groups.Find(group => group.First >= sign.Head && group.End <= marker) : null;
}
