using Pipeline.Core.Events.Identity;

namespace Pipeline.Core.Events.Drafts;

/// <summary>"Nhật Bản cũng ra quyết định tương tự": the act that was told right before, done by another.</summary>
internal static class Echo
{
    private const string Rule = "sanction.likewise";

    // drafts back to the act that is repeated; nearly always the one before
    private const int Farthest = 4;

    /// <summary>Gives each such report the type and mode of the act before it; one that repeats no act on somebody is none.</summary>
    public static void Settle(List<ActDraft> drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            if (drafts[i].Sign.Rule.Name != Rule)
            {
                continue;
            }

            if (Told(drafts, i) is { } told)
            {
                (drafts[i].Type, drafts[i].Mode) = (told.Type, told.Mode);
            }
            else
            {
                drafts.RemoveAt(i);
            }
        }
    }

    private static ActDraft? Told(List<ActDraft> drafts, int index)
    {
        for (var at = index - 1; at >= 0 && at >= index - Farthest; at--)
        {
            if (IsRepeated(drafts[at], drafts[index]))
            {
                return drafts[at];
            }
        }

        return null;
    }

    private static bool IsRepeated(ActDraft draft, ActDraft echo) =>
        draft.Type is "SANCTION" or "COERCE" or "AID" or "CONCEDE" && draft.Mode != "arrest" && SameEvent.IsReal(draft.Status.Value) && draft.Sign.Rule.Name != Rule
        && draft.Roles.Actors.Count > 0 && draft.Roles.Actors.All(actor => echo.Roles.Actors.All(party => party.EntityId != actor.EntityId));
}
