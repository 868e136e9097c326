using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"Bộ trưởng Quốc phòng X cho biết tên lửa sẽ được điều tới": what only a state can do is done by the state of the minister or spokesman who tells it.</summary>
internal static class StateActors
{
    /// <summary>The roles with those who speak or act for a state replaced by it; heads of state and government act in their own name.</summary>
    public static Roles? Of(ActSign sign, Roles? roles)
    {
        foreach (var actor in roles?.Actors ?? [])
        {
            if (ActsForState(sign, actor))
            {
                return OfStates(sign, roles!);
            }
        }

        return roles;
    }

    private static Roles OfStates(ActSign sign, Roles roles)
    {
        var actors = new List<EntityMention>();
        foreach (var actor in roles.Actors)
        {
            var party = ActsForState(sign, actor) ? HomeCountry.OrSelf(actor) : actor;
            if (!actors.Exists(other => other.EntityId == party.EntityId))
            {
                actors.Add(party);
            }
        }

        return roles with { Actors = actors };
    }

    private static bool ActsForState(ActSign sign, EntityMention actor) => actor is { Kind: EntityKind.Person, Country.Length: > 0 } && (IsOrgansAct(sign)
        || (IsStatesAct(sign) && (actor.Office.EndsWith(" minister", StringComparison.Ordinal) && actor.Office is not "prime minister" || actor.Office is "minister" or "spokesperson" or "government spokesperson" or "ambassador" or "national security adviser" or "trade representative" or "official")));

    // done by police and courts, whoever tells of it
    private static bool IsOrgansAct(ActSign sign) => sign.Rule is { Type: "COERCE", Mode: "arrest" or "seize", ByState: true } or { Type: "SANCTION", Mode: "convict", ByState: true };

    private static bool IsStatesAct(ActSign sign) => sign.Rule is { Type: "AID" or "SANCTION" or "MOBILIZE" or "COERCE" } or { Type: "CONCEDE", Mode: "ease" } or { Type: "RETREAT", Mode: "withdraw" };
}
