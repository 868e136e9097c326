using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"trả tự do cho ông X bị bắt hôm 17/1", "thả 16 ngư dân bị giữ": whoever stands right before the passive underwent it, though he is the object of another verb.</summary>
internal static class RelativePatient
{
    // "thả toàn bộ 16"
    private const int FarthestCount = 4;

    /// <summary>The people right before the passive marker at <paramref name="marker"/>, where they are what an act of letting go or asking is about; null otherwise.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, int marker)
    {
        // "được bổ nhiệm thay (cho) ông X bị sa thải"
        if (!sign.IsNoun && sign.Rule is { Type: "PERSONNEL", Mode: "end-term" } && sentence.GroupAt(marker - 1) is { } replaced && sentence.Article.Has(Math.Max(sentence.First, replaced.First - 2), replaced.First, "thay", "thế", "nhiệm"))
        {
            return replaced;
        }

        if (sign.IsNoun || sign.Rule.Type is not ("COERCE" or "SANCTION" or "ASSAULT") || sentence.GroupAt(marker - 1) is not { } group || group.First == sentence.First)
        {
            return null;
        }

        // "thả một công dân Mỹ bị giam": the country stands for its people
        var isPeople = sentence.Article.Entities[group.Entities[0]].Kind is EntityKind.Person or EntityKind.Group or EntityKind.Country;
        return isPeople && IsFreed(sentence, group) ? group : null;
    }

    private static bool IsFreed(SentenceReading sentence, PartyGroup group) =>
        sentence.Signs.Any(freed => freed.Rule is { Type: "RETREAT", Mode: "release" } && freed.First < group.First && freed.End >= group.First - FarthestCount);
}
