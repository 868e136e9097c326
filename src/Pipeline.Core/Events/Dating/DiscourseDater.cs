using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Identity;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Dating;

/// <summary>Dates an outcome (<c>hai bên nhất trí …</c>) by the talk it came from.</summary>
internal static class DiscourseDater
{
    public static void Date(IReadOnlyList<ActDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (!draft.Date.IsKnown && IsOutcome(draft) && TalkBefore(drafts, i) is { } talk)
            {
                draft.Date = talk.Date with { Basis = DateBasis.Relative, Text = talk.Date.Text };
            }
        }
    }

    private static bool IsOutcome(ActDraft draft) =>
        draft.Type is "AGREE" or "SUPPORT" && draft.Status.Value == EventStatus.Occurred && !draft.IsBackground;

    private static ActDraft? TalkBefore(IReadOnlyList<ActDraft> drafts, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            var talk = drafts[i];
            if (talk is { Type: "CONSULT", Date.IsKnown: true } && SameEvent.IsReal(talk.Status.Value)
                && drafts[index].Roles.Actors.All(actor => talk.Roles.Actors.Any(other => SameEvent.AreSame(actor, other))))
            {
                return talk;
            }
        }

        return null;
    }
}
