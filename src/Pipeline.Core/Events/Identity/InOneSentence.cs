using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>
/// What a sentence adds to its own act in other words: <c>lên án X về cuộc tập trận, gọi đây là hành động khiêu khích</c>, <c>tấn công trận địa của X,
/// tiêu diệt 20 tay súng</c>.
/// </summary>
internal static class InOneSentence
{
    /// <summary>Whether <paramref name="further"/> goes on with the act of <paramref name="first"/>, which stands before it in the sentence.</summary>
    public static bool IsSame(ActDraft first, ActDraft further) =>
        first != further && first.Event != further.Event && first.Type == further.Type && first.Sign.End <= further.Sign.First && first.Roles.Recipients.Count > 0
        && further.Roles.Actors.Count > 0 && further.Roles.Actors.All(actor => first.Roles.Actors.Any(other => other.EntityId == actor.EntityId))
        && (first.Type switch
        {
            "ACCUSE" => further.Roles.Recipients.Count == 0,
            "ASSAULT" => further.Roles.Recipients.Count > 0 && further.Roles.Recipients.All(struck => struck is { Kind: EntityKind.Group, Name.Length: > 0 } && char.IsLower(struck.Name[0])),
            _ => false,
        });
}
