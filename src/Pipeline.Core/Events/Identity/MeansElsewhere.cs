using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"IS nhận tấn công sòng bài", and below "nổ súng trong sòng bài": by what means an attack named by no more than that was made.</summary>
internal static class MeansElsewhere
{
    private const string Unknown = "other";

    // further down the attacks of other days are told
    private const int LastSentence = 12;

    /// <summary>Gives an attack of the lead the mode of those told below, where all of them have the same.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        foreach (var attack in drafts)
        {
            if (attack is { Type: "ASSAULT", Mode: Unknown, Sentence.IsLead: true } && IsBare(attack) && ModeOf(drafts, attack) is { } mode)
            {
                attack.Mode = mode;
            }
        }
    }

    private static bool IsBare(ActDraft attack) =>
        attack.Words.Contains("tấn công", StringComparison.OrdinalIgnoreCase) || attack.Words.Contains("phản công", StringComparison.OrdinalIgnoreCase);

    private static string? ModeOf(IReadOnlyList<ActDraft> drafts, ActDraft attack)
    {
        var modes = drafts.Where(told => told is { Type: "ASSAULT", Mode: not (Unknown or ""), Status.Value: EventStatus.Occurred } && told.Sentence.Sentence.Index <= LastSentence && MayBeOf(told, attack)).Select(told => told.Mode).Distinct(StringComparer.Ordinal).ToList();
        return modes is [var only] ? only : null;
    }

    private static bool MayBeOf(ActDraft told, ActDraft attack) =>
        told.Roles.Actors.All(actor => attack.Roles.Actors.Any(other => SameEvent.AreSame(actor, other)))
        && (told.Place is null || attack.Place is null || told.Place.EntityId == attack.Place.EntityId || told.Place.Country == attack.Place.Country);
}
